import { exerciseMark } from '../../geo/lanes.ts'
import { useLanguage } from '../words/use_words.ts'

const isOfExercise = (path: string): boolean => /^\/api\/lanes\//.test(path)

/** The mark of an exercise on what goes there, whichever lane the page is of; nothing on what is real. */
export function LaneMark({ path }: { readonly path: string }) {
  const language = useLanguage()
  if (!isOfExercise(path)) return null
  const [first, second] = language === 'vi' ? (['vi', 'en'] as const) : (['en', 'vi'] as const)
  return <strong className="lane_mark">{`${exerciseMark[first]} · ${exerciseMark[second]}`}</strong>
}
