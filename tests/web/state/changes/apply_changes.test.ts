import { QueryClient } from '@tanstack/react-query'
import { beforeEach, describe, expect, it } from 'vitest'
import type { ShapedFeature } from '../../../../web/state/api/feature.ts'
import { applyChanges, healBySums } from '../../../../web/state/changes/apply_changes.ts'
import type { Change } from '../../../../web/state/changes/change_events.ts'
import { sumOf } from '../../../../web/state/changes/sum_of.ts'

const feature = (id: string, name: string, second = 1): ShapedFeature => ({
  ...{ id, bounds: null, geometry: null },
  properties: { name_vi: name, known_at: `2026-11-26T00:00:0${second}+00:00` },
})
const change = (id: string, told: ShapedFeature | null, isGone = false): Change => ({
  ...{ layer: 'gauges', id, isGone, feature: told },
})

let client: QueryClient
const whole = ['items', 'gauges', {}]
const filtered = ['items', 'gauges', { unit_code: '06712' }]
beforeEach(() => {
  client = new QueryClient()
  client.setQueryData(whole, [feature('a', 'một'), feature('b', 'hai')])
  client.setQueryData(filtered, [feature('a', 'một')])
  client.setQueryData(['item', 'gauges', 'a'], feature('a', 'một'))
  client.setQueryData(['items', 'border_crossings', {}], [])
})

const named = (key: readonly unknown[]) =>
  client.getQueryData<ShapedFeature[]>(key)?.map(({ properties }) => properties.name_vi)
const isAskedAgain = (key: readonly unknown[]) => client.getQueryState(key)?.isInvalidated

describe('changes that were told', () => {
  it('are shown in the whole list and in the details without asking', () => {
    const changed = applyChanges(client, [
      ...[
        change('a', feature('a', 'sửa')),
        change('b', null, true),
        change('c', feature('c', 'ba')),
      ],
    ])
    expect(named(whole)).toEqual(['sửa', 'ba'])
    expect(client.getQueryData<ShapedFeature>(['item', 'gauges', 'a'])?.properties.name_vi).toBe(
      'sửa',
    )
    expect([...changed]).toEqual(['gauges'])
    expect(isAskedAgain(whole)).toBe(false)
  })

  it('make a list that is filtered be asked for again, since who belongs is not known here', () => {
    applyChanges(client, [change('c', feature('c', 'ba'))])
    expect(isAskedAgain(filtered)).toBe(true)
    expect(isAskedAgain(['items', 'border_crossings', {}])).toBe(false)
  })

  it('without the feature make its lists be asked for again', () => {
    applyChanges(client, [change('a', null)])
    expect(isAskedAgain(whole)).toBe(true)
    expect(isAskedAgain(['item', 'gauges', 'a'])).toBe(true)
  })

  it('reach the layers that read from the one that changed', () => {
    const told: Change = { ...change('s', feature('s', 'mở')), layer: 'crossing_statuses' }
    expect([...applyChanges(client, [told])]).toEqual(['crossing_statuses', 'border_crossings'])
    expect(isAskedAgain(['items', 'border_crossings', {}])).toBe(true)
  })
})

describe('the sums of the server', () => {
  const held = () => sumOf(client.getQueryData<ShapedFeature[]>(whole) ?? [])

  it('that fit change nothing', () => {
    expect(healBySums(client, { at: '1', layers: { gauges: held() } })).toEqual([])
    expect(isAskedAgain(whole)).toBe(false)
  })

  it.each([
    ['one too few', () => applyChanges(client, [change('b', null, true)])],
    ['an old version', () => applyChanges(client, [change('b', feature('b', 'cũ', 9))])],
  ])('find what was missed: %s', (_, miss) => {
    const said = held()
    miss()
    expect(healBySums(client, { at: '1', layers: { gauges: said } })).toEqual(['gauges'])
    expect(isAskedAgain(whole)).toBe(true)
  })
})
