import { z } from 'zod'
import { everyRowOf, recordOf, someText } from '../../source/every_record.ts'
import { exactMoment } from '../../source/exact_moment.ts'
import { placeOf } from '../../source/place_of.ts'
import { readSource } from '../../source/read_source.ts'
import { codesOf } from '../../words.ts'
import type { stormBulletins } from './table.ts'
import { bulletinKind, greatestBulletinNumber, stormHazard } from './vocabulary.ts'

const record = recordOf({
  ...placeOf.none,
  storm: someText.max(200),
  hazard: z.enum(codesOf(stormHazard)).default('storm'),
  kind: z.enum(codesOf(bulletinKind)),
  number: z.int().min(1).max(greatestBulletinNumber).optional(),
  issuer: someText.max(200),
  issued_at: exactMoment,
  stated_level: z.int().min(1).max(5).optional(),
  stated_for: someText.max(500).optional(),
  valid_from: z.undefined('is when it was issued: give issued_at').optional(),
}).superRefine(({ stated_for, stated_level }, context) => {
  if (stated_for === undefined || stated_level !== undefined) return
  const message = 'say which level is stated for that area'
  context.addIssue({ code: 'custom', path: ['stated_level'], message })
})

/** One bulletin as a row, or the reasons why not. */
export const readStormBulletin = readSource(
  record,
  (bulletin): typeof stormBulletins.now.$inferInsert => ({
    ...everyRowOf({ ...bulletin, valid_from: bulletin.issued_at }),
    storm: bulletin.storm,
    hazard: bulletin.hazard,
    kind: bulletin.kind,
    number: bulletin.number ?? null,
    issuer: bulletin.issuer,
    issued_at: bulletin.issued_at.at,
    stated_level: bulletin.stated_level ?? null,
    stated_for: bulletin.stated_for ?? null,
  }),
)
