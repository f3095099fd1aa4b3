import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import type { LayerId } from '../../../geo/layers/catalogue.ts'
import { shippedRecords, shippedRows } from './shipped_seed.ts'

const shipped: readonly (readonly [LayerId, number])[] = [
  ['border_crossings', 11],
  ['crossing_statuses', 61],
  ['border_line', 1],
  ['border_markers', 6],
  ['safe_area_clusters', 2],
  ['twinned_communities', 2],
]

const sourced = z.looseObject({ source: z.string().min(1), confidence: z.string() })
const figures = z.looseObject({ figures: z.array(sourced).default([]) })
const idsOf = (layer: LayerId) => new Set(shippedRecords(layer).map(({ id }) => id))

describe.each(shipped)('seeds/%s', (layer, count) => {
  it('is taken whole by its reader, with the number of records compiled', () => {
    expect(shippedRows(layer)).toHaveLength(count)
  })

  it('has no id twice', () => {
    expect(idsOf(layer).size).toBe(count)
  })

  it('says for every record and every figure where it comes from and how sure it is', () => {
    for (const record of shippedRecords(layer)) {
      expect(sourced.safeParse(record).success, record.id).toBe(true)
      expect(figures.safeParse(record).success, `figures of ${record.id}`).toBe(true)
    }
  })

  it('gives an address only as a whole https address', () => {
    const addresses = JSON.stringify(shippedRecords(layer)).matchAll(/"source_url":"([^"]*)"/g)
    for (const [, address = ''] of addresses) {
      expect(address).toMatch(/^https:\/\/[a-z0-9.-]+\.[a-z]+\/./)
    }
  })

  it('speaks of units that are there', () => {
    const units = idsOf('units')
    for (const record of shippedRecords(layer)) {
      if (record.unit_code !== undefined) expect(units, record.id).toContain(record.unit_code)
    }
  })
})

describe('links between the seeds', () => {
  it('gives every status a crossing that is there', () => {
    const crossings = idsOf('border_crossings')
    for (const status of shippedRecords('crossing_statuses')) {
      expect(crossings, status.id).toContain(status.crossing_id)
    }
  })

  it('gives every cluster members that are there', () => {
    const members = z.looseObject({
      members: z.object({ units: z.array(z.string()), former_units: z.array(z.string()) }),
    })
    for (const record of shippedRecords('safe_area_clusters')) {
      const { units, former_units } = members.parse(record).members
      for (const id of units) expect(idsOf('units'), record.id).toContain(id)
      for (const id of former_units) expect(idsOf('former_units'), record.id).toContain(id)
    }
  })
})
