import { Refusal, type RefusalCode } from '@giaoban/core/findings'

/** A refusal of a whole file, naming it. */
export function refuseFile(code: RefusalCode, file: string, params: Record<string, string | number> = {}): Refusal {
  return new Refusal(code, { file, ...params }, { path: file })
}
