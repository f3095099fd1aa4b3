import { expect, it } from 'vitest'
import { classesOf } from '../../../web/map/classes_in_view.ts'

it('tells by layer which classes are drawn, in the order of the legend, and reads no class off a name', () => {
  const crossing = (properties: object) => ({
    source: 'border_crossings',
    properties: { ...properties },
  })
  const drawn = [
    crossing({ class: 'seaport' }),
    crossing({ class: 'bilateral_gate' }),
    crossing({ class: 'bilateral_gate' }),
    { source: 'units/names', properties: { name_vi: 'Xã Hải Sơn' } },
  ]
  expect(classesOf(drawn)).toEqual({ border_crossings: ['bilateral_gate', 'port'] })
})
