import { z } from 'zod'
import { sealManifest } from '../../briefing/seal/manifest.ts'
import { asOf } from '../../source/as_of.ts'
import { everyRowOf, recordOf, someText } from '../../source/every_record.ts'
import { placeOf } from '../../source/place_of.ts'
import { readSource } from '../../source/read_source.ts'
import type { briefingSeals } from './table.ts'

const record = recordOf({
  ...placeOf.none,
  briefing_id: someText,
  sealed_known_at: asOf,
  content_sha256: z.string().regex(/^[0-9a-f]{64}$/, 'is a hash of 64 digits'),
  manifest: sealManifest,
  units_inside: z.array(someText).default([]),
})

/** A briefing that was sealed as a row, or the reasons why not. */
export const readBriefingSeal = readSource(
  record,
  (seal): typeof briefingSeals.now.$inferInsert => ({
    ...everyRowOf(seal),
    briefing_id: seal.briefing_id,
    sealed_known_at: seal.sealed_known_at.at,
    content_sha256: seal.content_sha256,
    manifest: seal.manifest,
    units_inside: seal.units_inside,
  }),
)
