import { writeScale } from '../../geo/measures/write_scale.ts'
import { fixedScales } from '../../geo/sheet/map_scale.ts'
import { orientationWords, paperWords } from '../../geo/sheet/paper.ts'
import { gridWords } from '../../geo/sheet/projection.ts'
import { codesOf, type Language, type Vocabulary } from '../../geo/words.ts'
import { Choice } from '../kit/choice.tsx'
import { TextField } from '../kit/text_field.tsx'
import { changeSheet, type SheetWish } from '../state/printing.ts'
import { themeNames } from '../theme/theme_names.ts'
import { useLanguage, useWords } from '../words/use_words.ts'
import { HeadingForm } from './heading_form.tsx'
import { printingWords } from './printing_words.ts'

const longestText = 160

/** How the sheet is set, and what is written on it. */
export function SheetForm({ wish }: { readonly wish: SheetWish }) {
  const words = useWords(printingWords)
  const language = useLanguage()
  const text = (field: 'title' | 'subtitle' | 'producer' | 'number' | 'version') => (
    <TextField
      label={words[field]}
      value={wish[field]}
      onChange={(value) => changeSheet({ [field]: value })}
      {...{ autoComplete: 'off', lengthAtMost: longestText }}
    />
  )
  const scales = fixedScales.map((scale) => ({
    value: String(scale),
    words: writeScale(scale, language),
  }))
  const palettes = { print: { vi: words.palette_print, en: words.palette_print }, ...themeNames }
  return (
    <div className="sheet_form">
      {text('title')}
      {text('subtitle')}
      <div className="sheet_form_pair">
        <OneOf
          {...{ label: words.paper, value: wish.paper, of: paperWords, language }}
          onChange={(paper) => changeSheet({ paper })}
        />
        <OneOf
          {...{ label: words.orientation, value: wish.orientation, of: orientationWords, language }}
          onChange={(orientation) => changeSheet({ orientation })}
        />
      </div>
      <div className="sheet_choice">
        <span>{words.scale}</span>
        <Choice
          label={words.scale}
          value={wish.scale === null ? '' : String(wish.scale)}
          onChange={(value) => changeSheet({ scale: value === '' ? null : Number(value) })}
          groups={[
            { title: '', options: [{ value: '', words: words.scale_fits }] },
            { title: '', options: scales },
          ]}
        />
      </div>
      <div className="sheet_form_pair">
        <OneOf
          {...{ label: words.grid, value: wish.grid, of: gridWords, language }}
          onChange={(grid) => changeSheet({ grid })}
        />
        <OneOf
          {...{ label: words.palette, value: wish.palette, of: palettes, language }}
          onChange={(palette) => changeSheet({ palette })}
        />
      </div>
      {text('producer')}
      <HeadingForm wish={wish} />
      <div className="sheet_form_pair">
        {text('number')}
        {text('version')}
      </div>
    </div>
  )
}

interface OneOfProps<Code extends string> {
  readonly label: string
  readonly value: Code
  readonly of: Vocabulary<Code>
  readonly language: Language
  readonly onChange: (code: Code) => void
}

function OneOf<Code extends string>({ label, value, of, language, onChange }: OneOfProps<Code>) {
  const codes = codesOf(of)
  const choose = (chosen: string) => {
    const code = codes.find((each) => each === chosen)
    if (code !== undefined) onChange(code)
  }
  const options = codes.map((code) => ({ value: code, words: of[code][language] }))
  return (
    <div className="sheet_choice">
      <span>{label}</span>
      <Choice {...{ label, value, onChange: choose }} groups={[{ title: '', options }]} />
    </div>
  )
}
