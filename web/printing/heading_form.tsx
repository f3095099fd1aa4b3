import type { SheetHeading } from '../../geo/sheet/heading_marks.ts'
import { CheckBox } from '../kit/check_box.tsx'
import { TextField } from '../kit/text_field.tsx'
import { changeSheet, type SheetWish } from '../state/printing.ts'
import { useWords } from '../words/use_words.ts'
import { printingWords } from './printing_words.ts'

const longestName = 160

const wordOf = {
  ...{ superior: 'superior', issuer: 'issuer' },
  ...{ place: 'document_place', number: 'document_number' },
} as const satisfies Record<keyof SheetHeading, keyof typeof printingWords>

/** Whether the sheet is a document that is issued, and what its heading says. */
export function HeadingForm({ wish: { headed, head } }: { readonly wish: SheetWish }) {
  const words = useWords(printingWords)
  const text = (field: keyof SheetHeading) => (
    <TextField
      label={words[wordOf[field]]}
      value={head[field]}
      onChange={(value) => changeSheet({ head: { ...head, [field]: value } })}
      {...{ autoComplete: 'off', lengthAtMost: longestName }}
    />
  )
  return (
    <>
      <CheckBox checked={headed} onChange={(checked) => changeSheet({ headed: checked })}>
        <span>{words.headed}</span>
      </CheckBox>
      {headed && (
        <fieldset className="heading_form" aria-label={words.headed}>
          {text('superior')}
          {text('issuer')}
          <div className="sheet_form_pair">
            {text('place')}
            {text('number')}
          </div>
          <p className="quiet">{words.headed_help}</p>
        </fieldset>
      )}
    </>
  )
}
