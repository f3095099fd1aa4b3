import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'

export const openPdf = (bytes: Uint8Array): Promise<PDFDocumentProxy> =>
  // A copy, since the reader takes what it is given.
  getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise

/** What is read on each page, with one space between words. */
export function readPages(document: PDFDocumentProxy): Promise<string[]> {
  return Promise.all(
    Array.from({ length: document.numPages }, async (_, at) => {
      const { items } = await (await document.getPage(at + 1)).getTextContent()
      return items
        .map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : ''))
        .join('')
        .replace(/\s+/g, ' ')
    }),
  )
}
