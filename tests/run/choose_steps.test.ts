import { expect, it } from 'vitest'
import { chooseSteps } from './choose_steps.ts'

const steps = ['types', 'unit', 'api:embedded', 'api:server'].map((name) => ({ name }))

it('chooses every step without a word', () => {
  expect(chooseSteps(steps, [])).toEqual(steps)
})

it('chooses the steps that hold a word, in their own order', () => {
  expect(chooseSteps(steps, ['api', 'types'])).toEqual([steps[0], steps[2], steps[3]])
})

it('names a word that no step holds instead of running nothing', () => {
  expect(chooseSteps(steps, ['unit', 'browsr'])).toEqual({ unknown: 'browsr' })
})
