// `npm test` runs every step; `npm test -- unit api` the steps with these words in their names.
// `--bless` renews the expected pictures of the steps that run.
import { chooseSteps } from './choose_steps.ts'
import { addOutcomes, type Outcome, oneFailed } from './outcome.ts'
import { allSteps } from './steps/all_steps.ts'
import { giveVerdict } from './verdict.ts'

const words = process.argv.slice(2)
if (words.includes('--bless')) process.env.UPDATE_PICTURES = '1'
const chosen = chooseSteps(
  allSteps,
  words.filter((word) => word !== '--bless'),
)

if ('unknown' in chosen) {
  const names = allSteps.map((step) => step.name).join(', ')
  console.error(`No step is named ${chosen.unknown}: the steps are ${names}.`)
  process.exitCode = 1
} else {
  let interrupted = false
  // Ctrl-C reaches the running step too: it ends in its own order, and no other one starts.
  process.once('SIGINT', () => {
    interrupted = true
  })
  const outcomes: Outcome[] = []
  for (const step of chosen) {
    if (interrupted) break
    console.log(`\n== ${step.name}: ${step.assures}`)
    const started = performance.now()
    const outcome = await step.run()
    outcomes.push(outcome)
    const seconds = ((performance.now() - started) / 1000).toFixed(1)
    console.log(`-- ${step.name}: ${describe(outcome)} in ${seconds} s`)
  }
  if (interrupted) outcomes.push(oneFailed('the rest', 'interrupted'))
  const verdict = giveVerdict(addOutcomes(outcomes), process.env.CI === 'true')
  console.log(`\n${verdict.lines.join('\n')}`)
  process.exitCode = verdict.exitCode
}

function describe({ passed, failed, notRun }: Outcome): string {
  if (failed.length > 0) return `FAILED (${failed.length} failed, ${passed} passed)`
  return notRun.length > 0 ? `${passed} passed, ${notRun.length} not run` : `${passed} passed`
}
