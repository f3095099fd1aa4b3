import { exerciseMark } from '../../geo/lanes.ts'
import { askExercise, exerciseState } from '../state/exercise.ts'
import { laneAddress } from '../state/lane.ts'
import { notify } from '../state/notices.ts'
import { screen } from '../state/screen.ts'
import { exerciseWords } from './exercise_words.ts'
import './mark_page.css'

const mark = `${exerciseMark.vi} · ${exerciseMark.en}`
/** Written again and again over the map, in any picture that is taken of it. */
const acrossMap = Array.from({ length: 14 }, () => `${mark}      `.repeat(8)).join('\\a ')

/**
 * Marks the page as one of an exercise: bands above and below all else, windows too, a frame, and words
 * across the map. It is made beside the screen and not by it: whatever fails in there, the mark stands,
 * and nothing in the screen can take it away.
 */
export function markPage(): void {
  document.documentElement.dataset.lane = 'exercise'
  const top = element('section', 'exercise_band exercise_band_top')
  const words = element('span', 'exercise_band_words')
  const leave = document.createElement('a')
  leave.className = 'exercise_leave'
  top.append(element('strong', 'exercise_mark', mark), words, leave)
  const bottom = element('div', 'exercise_band exercise_band_bottom', mark)
  const frame = element('div', 'exercise_frame')
  for (const part of [bottom, frame]) part.setAttribute('aria-hidden', 'true')
  document.body.prepend(top)
  document.body.append(bottom, frame)
  document.documentElement.style.setProperty('--exercise-across', `"${acrossMap}"`)

  const say = () => {
    const { language } = screen.get()
    const { lane, isUnknown } = exerciseState.get()
    const state = lane?.state === 'ended' ? 'ended' : lane?.state === 'made' ? 'made' : 'not_real'
    const told = [lane?.title[language], exerciseWords[isUnknown ? 'unknown' : state][language]]
    words.textContent = told.filter(Boolean).join(' — ')
    top.setAttribute('aria-label', exerciseWords.region[language])
    top.dataset.state = state
    leave.textContent = exerciseWords.leave[language]
  }
  // What is looked at goes along, as it is when one leaves.
  const aim = () => leave.setAttribute('href', laneAddress(null))
  leave.addEventListener('pointerenter', aim)
  leave.addEventListener('focus', aim)
  leave.addEventListener('click', aim)
  aim()
  say()
  screen.subscribe(say)
  let before = exerciseState.get().lane?.state
  exerciseState.subscribe(() => {
    say()
    const now = exerciseState.get().lane?.state
    if (now === 'ended' && before !== undefined && before !== 'ended') {
      notify(exerciseWords.ended_now, 'warn')
    }
    before = now
  })
  keepTitle()
  askExercise().catch(() => {
    // Who is not signed in yet, or not reached: the band says all the same what this page is.
  })
}

/** The window's title begins with the mark, whoever writes it. */
function keepTitle(): void {
  const keep = () => {
    const begins = `${exerciseMark.vi} – `
    if (!document.title.startsWith(begins)) document.title = begins + document.title
  }
  const head = document.querySelector('title')
  if (head) new MutationObserver(keep).observe(head, { childList: true })
  keep()
}

function element(name: 'section' | 'div' | 'span' | 'strong', className: string, text = '') {
  const made = document.createElement(name)
  if (className !== '') made.className = className
  made.textContent = text
  return made
}
