import { fill } from '../../geo/fill.ts'
import { Button } from '../kit/button.tsx'
import { type CutOffAtlas, forgetCutOffAtlas } from '../state/cut_off_atlas.ts'
import { useWords } from '../words/use_words.ts'
import { beginAtlas } from './make_atlas.ts'
import { printingWords } from './printing_words.ts'

/** Says of an atlas that its page was closed while it was made, and makes it again as it was to be. */
export function CutOffNote({ atlas: { wish, done, of } }: { readonly atlas: CutOffAtlas }) {
  const words = useWords(printingWords)
  const said = done < of ? words.atlas_cut_off : words.atlas_lost
  return (
    <div className="atlas_progress atlas_cut_off">
      <p role="status">{fill(said, { title: wish.title, number: done, of })}</p>
      <div className="printing_deeds">
        <Button tone="solid" onPress={() => void beginAtlas(wish)}>
          {words.atlas_again}
        </Button>
        <Button onPress={forgetCutOffAtlas}>{words.atlas_leave}</Button>
      </div>
    </div>
  )
}
