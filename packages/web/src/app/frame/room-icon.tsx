import type { JSX } from 'react'

/** Strokes on a grid of 20 by path of the room; drawn where there is room for a sign above the word. */
const strokes: Readonly<Record<string, string>> = {
  '/thang': 'M3 17V9M8 17V4M13 17v-6M18 17V7',
  '/chi-tieu': 'M3 5h14M3 10h14M3 15h9',
  '/soat': 'M4 3h9l3 3v11H4zM7 11l2.500 2.500L13.500 9',
  '/nhap-so-lieu': 'M4 13v4h12v-4M10 3v10M6.500 9.500 10 13l3.500-3.500',
  '/chat-luong': 'M3 17h14M5 13l3.500-4 3 2.500L16 5M13 5h3v3',
  '/quan-tri': 'M10 9a3 3 0 1 0 0-6 3 3 0 0 0 0 6zM4 17c0-3.500 2.500-5.500 6-5.500s6 2 6 5.500',
  search: 'M9 15A6 6 0 1 0 9 3a6 6 0 0 0 0 12zM13.500 13.500 18 18',
  bell: 'M5 14V9a5 5 0 0 1 10 0v5l1.500 1.500h-13zM8.500 17.500h3',
}

/** A sign beside a word; it says nothing of its own. */
export const RoomIcon = ({ name }: { readonly name: string }): JSX.Element => (
  <svg width="20" height="20" viewBox="0 0 20 20" aria-hidden="true">
    <path
      d={strokes[name] ?? 'M4 4h12v12H4z'}
      fill="none"
      stroke="currentColor"
      strokeWidth="1.75"
      strokeLinecap="round"
      strokeLinejoin="round"
    />
  </svg>
)
