import { CheckBox } from '../kit/check_box.tsx'
import { Choice } from '../kit/choice.tsx'
import type { DrawnAs } from '../map/map_view.ts'
import { screen } from '../state/screen.ts'
import { useStore } from '../state/use_store.ts'
import { useWords } from '../words/use_words.ts'
import { filterWords } from './filter_words.ts'

const ways: readonly DrawnAs[] = ['clusters', 'points', 'heat', 'hexagons']

/** How very many points are drawn, and by which symbols. */
export function DrawnAsChoice() {
  const words = useWords(filterWords)
  const drawnAs = useStore(screen, (state) => state.drawnAs)
  const symbols = useStore(screen, (state) => state.symbols)
  return (
    <div className="filter_drawn_as">
      <Choice
        label={words.drawn_as}
        value={drawnAs}
        onChange={(value) => {
          const way = ways.find((one) => one === value)
          if (way) screen.set({ drawnAs: way })
        }}
        groups={[{ title: '', options: ways.map((value) => ({ value, words: words[value] })) }]}
      />
      <CheckBox
        checked={symbols === 'military'}
        onChange={(military) => screen.set({ symbols: military ? 'military' : 'plain' })}
      >
        {words.symbols}
      </CheckBox>
    </div>
  )
}
