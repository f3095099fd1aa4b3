import { foldDiacritics } from '../../geo/measures/fold_diacritics.ts'
import type { Gathered } from '../../geo/sheet/gathered.ts'
import type { SheetRequest } from '../../geo/sheet/sheet_request.ts'

interface Printed {
  readonly request: Pick<SheetRequest, 'title' | 'paper'>
  readonly marking: Gathered['marking']
  readonly isExercise: boolean
}

/** The title without marks, the paper and the highest marking: what a hand that passes it on sees. */
export function fileNameOf({ request, marking, isExercise }: Printed, ending: string): string {
  const title = foldDiacritics(request.title)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^_+|_+$/g, '')
  const parts = [title, request.paper, ...(isExercise ? ['dien_tap'] : []), marking.code]
  return `${parts.filter((part) => part !== '').join('_')}.${ending}`
}
