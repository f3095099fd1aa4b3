import { useState } from 'react'
import { fill } from '../../geo/fill.ts'
import { liveLane } from '../../geo/lanes.ts'
import { catalogue } from '../../geo/layers/catalogue.ts'
import { nameOfFile } from '../../geo/name_of_file.ts'
import type { SheetRequest } from '../../geo/sheet/sheet_request.ts'
import { Button } from '../kit/button.tsx'
import { Choice } from '../kit/choice.tsx'
import { saveFile } from '../kit/save_file.ts'
import { announce } from '../state/announce.ts'
import { tellExport } from '../state/api/tell_export.ts'
import { atlas } from '../state/atlas.ts'
import { cutOffAtlas } from '../state/cut_off_atlas.ts'
import { useStore } from '../state/use_store.ts'
import { useLanguage, useWords } from '../words/use_words.ts'
import { AtlasProgress } from './atlas_progress.tsx'
import { CutOffNote } from './cut_off_note.tsx'
import { FailureNote } from './failure_note.tsx'
import { atlasSaved, beginAtlas } from './make_atlas.ts'
import { printingWords } from './printing_words.ts'

/** A sheet for each feature of a layer, set as the sheet above. */
export function AtlasSection({ request }: { readonly request: SheetRequest }) {
  const words = useWords(printingWords)
  const language = useLanguage()
  const { work, failure, beginning } = useStore(atlas, (state) => state)
  const cutOff = useStore(cutOffAtlas, (state) => state.atlas)
  const layers = catalogue.filter(
    ({ id, geometry }) => geometry !== 'none' && request.layers.some((layer) => layer.id === id),
  )
  const [wanted, setWanted] = useState<string>('units')
  const layer = layers.find(({ id }) => id === wanted) ?? layers[0]
  if (layer === undefined && work === null) return null
  // Each sheet has an extent, a scale and a number of its own.
  const { extent: _, title: __, number: ___, scale: ____, address: _____, ...setting } = request
  const begin = () => {
    if (layer === undefined) return
    const title = `${words.atlas}: ${layer.title[language]}`
    void beginAtlas({ layer: layer.id, setting, title })
  }
  const save = async () => {
    if (!work?.file || !work.marking) return
    // What leaves the screen stands in the log before it does.
    for (const [id, features] of work.shown) await tellExport(id, features.size)
    const { title, setting } = work
    const isExercise = setting.lane !== liveLane
    const about = [title, setting.paper]
    const name = nameOfFile({ about, marking: work.marking.code, isExercise }, 'pdf')
    saveFile(work.file, name)
    atlasSaved()
    announce(fill(words.saved, { name }))
  }
  return (
    <section className="atlas" aria-label={words.atlas}>
      <h3>{words.atlas}</h3>
      <p className="quiet">{words.atlas_explained}</p>
      {layer && (
        <div className="sheet_choice">
          <span>{words.atlas_of}</span>
          <Choice
            {...{ label: words.atlas_of, value: layer.id, onChange: setWanted }}
            groups={[
              {
                title: '',
                options: [...layers]
                  .reverse()
                  .map(({ id, singular }) => ({ value: id, words: singular[language] })),
              },
            ]}
          />
        </div>
      )}
      {cutOff?.wish.setting.lane === request.lane && <CutOffNote atlas={cutOff} />}
      {work === null ? (
        <div className="printing_deeds">
          <Button busy={beginning} onPress={begin}>
            {words.atlas_begin}
          </Button>
        </div>
      ) : (
        <AtlasProgress {...{ work, save }} />
      )}
      <FailureNote failure={failure} busy={beginning} />
    </section>
  )
}
