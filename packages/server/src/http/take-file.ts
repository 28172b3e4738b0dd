import type { Upload } from '@giaoban/api'
import { Refusal } from '@giaoban/core/findings'
import { sniffFile } from '@giaoban/documents/layout'
import type { FastifyRequest } from 'fastify'

/** A file as it was sent. */
export interface TakenFile {
  readonly name: string
  readonly bytes: Uint8Array
}

interface Form {
  readonly fields: Readonly<Record<string, string>>
  readonly file: TakenFile
}

const tooLarge = (name: string, limit: number): Refusal => new Refusal('file/too-large', { file: name, limit })

/** The bytes decide what a file is, not its name. */
const requireAccepted = ({ name, bytes }: TakenFile, { accepts }: Upload): void => {
  const kind = sniffFile(bytes, name)
  if (!(accepts as readonly string[]).includes(kind)) throw new Refusal('file/unsupported', { file: name, what: kind })
}

/** Reads a form of one file and plain fields. Refusals: `file/too-large`, `file/unsupported`, `request/invalid`. */
export const takeFile = async (request: FastifyRequest, upload: Upload): Promise<Form> => {
  const fields: Record<string, string> = {}
  let file: TakenFile | null = null
  for await (const part of request.parts({ limits: { fileSize: upload.maxBytes, files: 1, fields: 20 } })) {
    if (part.type === 'field') fields[part.fieldname] = String(part.value)
    else {
      const bytes = await part.toBuffer().catch(() => {
        throw tooLarge(part.filename, upload.maxBytes)
      })
      file = { name: part.filename, bytes }
    }
  }
  if (!file) throw new Refusal('request/invalid', { field: 'file', reason: null })
  requireAccepted(file, upload)
  return { fields, file }
}
