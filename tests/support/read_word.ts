import { readFileSync } from 'node:fs'
import { unzipSync } from 'fflate'

/** The body of a Word file, as the XML it is. */
export function wordBody(path: string): string {
  const part = unzipSync(new Uint8Array(readFileSync(path)))['word/document.xml']
  return new TextDecoder().decode(part)
}

/** What is read of a part of a Word file, without its form: a paragraph on each line. */
export const readWord = (xml = ''): string => xml.replace(/<\/w:p>/g, '\n').replace(/<[^>]+>/g, '')
