import regular from '@expo-google-fonts/tinos/400Regular/Tinos_400Regular.ttf?url'
import italics from '@expo-google-fonts/tinos/400Regular_Italic/Tinos_400Regular_Italic.ttf?url'
import bold from '@expo-google-fonts/tinos/700Bold/Tinos_700Bold.ttf?url'
import boldItalics from '@expo-google-fonts/tinos/700Bold_Italic/Tinos_700Bold_Italic.ttf?url'
import pdfmake from 'pdfmake/build/pdfmake'
import type { TDocumentDefinitions } from 'pdfmake/interfaces'
import { pdfFont } from '../../geo/report/document/pdf_file.ts'

const absolute = (path: string) => new URL(path, location.href).href

/** A document as a file, made in the browser. */
export function printPdf(document: TDocumentDefinitions): Promise<Blob> {
  pdfmake.setFonts({
    [pdfFont]: {
      ...{ normal: absolute(regular), italics: absolute(italics) },
      ...{ bold: absolute(bold), bolditalics: absolute(boldItalics) },
    },
  })
  return pdfmake.createPdf(document).getBlob()
}
