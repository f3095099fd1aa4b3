import { useState } from 'react'
import { fill } from '../../geo/fill.ts'
import { CopyButton } from '../accounts/copy_button.tsx'
import { TroubleNote } from '../accounts/trouble_note.tsx'
import { Button } from '../kit/button.tsx'
import { featureName } from '../panels/feature_name.ts'
import { SureForm } from '../plans/sure_form.tsx'
import { type Briefing, copyBriefing, namesOf, removeKept } from '../state/api/briefings.ts'
import { changeOf } from '../state/api/plan_in_action.ts'
import { openBriefings } from '../state/briefing.ts'
import { selectFeature } from '../state/select_feature.ts'
import { useLanguage, useWords } from '../words/use_words.ts'
import { briefingWords } from './briefing_words.ts'
import { useMayWriteBriefing } from './may_write_briefing.ts'
import { NameForm } from './name_form.tsx'
import { renamed } from './renamed.ts'
import { linkTo } from './scene_link.ts'
import { useDeed } from './use_deed.ts'

interface BriefingDeedsProps {
  readonly briefing: Briefing
  readonly mayWrite: boolean
}

/** What is done with a briefing as a whole. */
export function BriefingDeeds({ briefing, mayWrite }: BriefingDeedsProps) {
  const language = useLanguage()
  const words = useWords(briefingWords)
  const mayMake = useMayWriteBriefing(null)
  const [asks, setAsks] = useState<'name' | 'remove' | null>(null)
  const deed = useDeed()
  const name = briefing.name[language]
  const done = () => setAsks(null)
  const copy = () => {
    let made: string | null = null
    deed.act(
      async () => {
        const feature = await copyBriefing(briefing.id)
        made = feature.id
        return fill(words.copied, { name: featureName(feature, language) })
      },
      () => openBriefings(made),
    )
  }
  const rename = (typed: string) =>
    deed.act(async () => {
      await changeOf('briefings', briefing.id, namesOf(renamed(briefing.name, typed, language)))
      return words.saved
    }, done)
  const remove = async () => {
    await removeKept('briefings', briefing.id)
    await deed.renew()
    openBriefings()
  }
  if (asks === 'remove') {
    const question = fill(words.remove_briefing, { name })
    const told = fill(words.removed, { name })
    return (
      <SureForm deed={words.remove} question={question} told={told} decide={remove} onDone={done} />
    )
  }
  if (asks === 'name') {
    return (
      <NameForm
        open
        onOpen={done}
        opens={words.rename}
        does={words.save}
        deed={deed}
        first={name}
        onName={rename}
      />
    )
  }
  return (
    <div className="briefing_deeds">
      <CopyButton tone="plain" words={words.copy_link} text={linkTo(briefing.id, null)} />
      {mayMake && (
        <Button busy={deed.busy} onPress={copy}>
          {words.copy}
        </Button>
      )}
      {mayWrite && <Button onPress={() => setAsks('name')}>{words.rename}</Button>}
      <Button onPress={() => selectFeature({ layer: 'briefings', id: briefing.id })}>
        {words.rights}
      </Button>
      {mayWrite && (
        <Button tone="quiet" onPress={() => setAsks('remove')}>
          {words.remove}
        </Button>
      )}
      <TroubleNote id={`trouble_${briefing.id}`} trouble={deed.trouble} busy={deed.busy} />
    </div>
  )
}
