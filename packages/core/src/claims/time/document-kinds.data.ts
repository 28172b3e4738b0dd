import type { DocumentKind } from '../claim.ts'

/** Words of a heading or first sentence that tell the kind of a document; the first found decides. */
export const documentKinds: Readonly<Record<string, DocumentKind>> = {
  'biên bản': 'minutes',
  'thông báo kết luận': 'conclusions',
  'kết luận của': 'conclusions',
  'bản tin': 'bulletin',
  'thông cáo': 'bulletin',
  'báo cáo': 'report',
  'tờ trình': 'report',
  'kế hoạch số': 'plan',
  'kế hoạch triển khai': 'plan',
  'ảnh:': 'news',
  'ảnh :': 'news',
  'phóng viên': 'news',
}
