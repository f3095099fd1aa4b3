import { useEffect, useRef, useState } from 'react'
import { fill } from '../../geo/fill.ts'
import { writeScale } from '../../geo/measures/write_scale.ts'
import { nameOfFile } from '../../geo/name_of_file.ts'
import { paperWords } from '../../geo/sheet/paper.ts'
import { Button } from '../kit/button.tsx'
import { saveFile } from '../kit/save_file.ts'
import { announce } from '../state/announce.ts'
import { tellExport } from '../state/api/tell_export.ts'
import { useLanguage, useWords } from '../words/use_words.ts'
import { Findings } from './findings.tsx'
import { printingWords } from './printing_words.ts'
import type { DrawnSheet, useSheet } from './use_sheet.ts'

interface SheetPreviewProps {
  readonly drawn: DrawnSheet
  readonly busy: boolean
  /** Whether the setting was changed since. */
  readonly isOld: boolean
  readonly makeFile: ReturnType<typeof useSheet>['file']
}

/** The sheet as it will be, what the linter says of it, and the files. */
export function SheetPreview({ drawn, busy, isOld, makeFile }: SheetPreviewProps) {
  const words = useWords(printingWords)
  const language = useLanguage()
  const address = useAddressOf(drawn.file)
  const section = useRef<HTMLElement>(null)
  // It was asked for, and stands below the form: on most screens nobody would see that it came.
  const bringIntoSight = () => section.current?.scrollIntoView({ block: 'nearest' })
  const isRefused = drawn.findings.some(({ weight }) => weight === 'refuse')
  const save = async (as: 'pdf' | 'png') => {
    const made = await makeFile(drawn, as)
    if (made === null) return
    // What leaves the screen stands in the log before it does.
    for (const { id, features } of drawn.found.layers) {
      if (features.length > 0) await tellExport(id, features.length)
    }
    const { request, found } = drawn
    const about = [request.title, request.paper]
    const isExercise = found.exercise !== null
    const name = nameOfFile({ about, marking: found.marking.code, isExercise }, as)
    saveFile(made.file, name)
    announce(fill(words.saved, { name }))
  }
  return (
    <section ref={section} className="sheet_preview" aria-label={words.preview}>
      {address !== null && <img src={address} alt={words.preview} onLoad={bringIntoSight} />}
      <p className="quiet">
        {fill(words.true_scale, {
          scale: writeScale(drawn.denominator, language),
          paper: paperWords[drawn.request.paper][language],
        })}
      </p>
      {isOld && <p className="printing_old">{words.changed}</p>}
      <Findings findings={drawn.findings} />
      <div className="printing_deeds">
        <Button tone="solid" busy={busy} disabled={isRefused} onPress={() => void save('pdf')}>
          {words.save_pdf}
        </Button>
        <Button busy={busy} disabled={isRefused} onPress={() => void save('png')}>
          {words.save_png}
        </Button>
      </div>
    </section>
  )
}

/** The address under which the page shows a file that it has itself. */
function useAddressOf(file: Blob): string | null {
  const [address, setAddress] = useState<string | null>(null)
  useEffect(() => {
    const own = URL.createObjectURL(file)
    setAddress(own)
    return () => URL.revokeObjectURL(own)
  }, [file])
  return address
}
