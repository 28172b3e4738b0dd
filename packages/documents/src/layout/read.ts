// The readers alone, for programs without Node (a browser's worker): no writer, no built-in module, nothing that needs Buffer.
export { type ReadLimits, readLimits } from './limits.ts'
export { readProse } from './read-prose.ts'
export type { TextBlock, TextFile, TextPlace } from './text-file.ts'
