// What runs without Node (a browser's worker): the readers and the commenting of what was read. No writer of new files, no
// built-in module, nothing that needs Buffer.
export { commentDocx, type DocxComment } from './comment-docx.ts'
export type { CommentSignature } from './comment-parts.ts'
export { commentsOfDocx, type WrittenComment } from './docx-comments.ts'
export { type ReadLimits, readLimits } from './limits.ts'
export { readDocx } from './read-docx.ts'
export { readProse } from './read-prose.ts'
export { sniffFile } from './sniff-file.ts'
