import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { z } from 'zod'

const locked = z.object({
  version: z.string().optional(),
  resolved: z.string().optional(),
  optionalDependencies: z.record(z.string(), z.string()).optional(),
})
const text = readFileSync(new URL('../../package-lock.json', import.meta.url), 'utf8')
const { packages } = z.object({ packages: z.record(z.string(), locked) }).parse(JSON.parse(text))

/** Whether a package stands where Node looks for it on behalf of another: below it, then upwards. */
function isLocked(name: string, wantedBy: string): boolean {
  const nesting = wantedBy.split(/(?:^|\/)node_modules\//).slice(1)
  return [...nesting, ''].some((_, depth) => {
    const above = nesting.slice(0, depth).map((parent) => `node_modules/${parent}/`)
    return packages[`${above.join('')}node_modules/${name}`] !== undefined
  })
}

// Where a registry lags behind, npm leaves the builds for other systems out of the lock in silence;
// `npm ci` then refuses it, here or on the first machine of another kind.
it('locks every build that a package has for another system', () => {
  const left = Object.entries(packages).flatMap(([place, { optionalDependencies = {} }]) =>
    Object.entries(optionalDependencies)
      .filter(([name]) => !isLocked(name, place))
      .map(([name, version]) => `${name}@${version}, wanted by ${place}`),
  )
  expect(left).toEqual([])
})

it('does not bind the packages to one registry', () => {
  expect(Object.keys(packages).filter((place) => packages[place]?.resolved)).toEqual([])
})
