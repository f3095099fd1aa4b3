import { foldDiacritics } from '../../geo/measures/fold_diacritics.ts'
import type { DrawnSheet } from './use_sheet.ts'

/** The title without marks, the paper and the highest marking: what a hand that passes it on sees. */
export function fileNameOf({ request, found }: DrawnSheet, ending: string): string {
  const title = foldDiacritics(request.title)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^_+|_+$/g, '')
  const parts = [title, request.paper, ...(found.exercise ? ['dien_tap'] : []), found.marking.code]
  return `${parts.filter((part) => part !== '').join('_')}.${ending}`
}
