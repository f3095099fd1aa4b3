import { useState } from 'react'
import { fill } from '../../geo/fill.ts'
import { makeBriefing } from '../state/api/briefings.ts'
import { openBriefings } from '../state/briefing.ts'
import { useWords } from '../words/use_words.ts'
import { briefingWords } from './briefing_words.ts'
import { NameForm } from './name_form.tsx'
import { useDeed } from './use_deed.ts'

/** Asks for the name of a new briefing, makes it, and opens it. */
export function MakeBriefing() {
  const words = useWords(briefingWords)
  const [isMaking, setIsMaking] = useState(false)
  const deed = useDeed()
  const make = (name: string) => {
    let id: string | null = null
    deed.act(
      async () => {
        // In whatever language it is called, the other may be given later.
        const made = await makeBriefing({ vi: name, en: name })
        id = made.id
        return fill(words.made, { name })
      },
      () => openBriefings(id),
    )
  }
  return (
    <NameForm
      open={isMaking}
      onOpen={setIsMaking}
      opens={words.make}
      does={words.make}
      deed={deed}
      onName={make}
    />
  )
}
