import { readdirSync, readFileSync } from 'node:fs'
import { generateDrizzleJson, generateMigration } from 'drizzle-kit/api'
import { expect, it } from 'vitest'
import * as accounts from '../../../api/records/accounts.ts'
import * as apiTokens from '../../../api/records/api_tokens.ts'
import * as changes from '../../../api/records/changes.ts'
import * as credentials from '../../../api/records/credentials.ts'
import * as incidentPresence from '../../../api/records/incident_presence.ts'
import * as keptAnswers from '../../../api/records/kept_answers.ts'
import * as lanes from '../../../api/records/lanes.ts'
import * as logEntries from '../../../api/records/log_entries.ts'
import * as markings from '../../../api/records/markings.ts'
import * as secondFactors from '../../../api/records/second_factors.ts'
import * as seedFiles from '../../../api/records/seed_files.ts'
import * as sessions from '../../../api/records/sessions.ts'
import * as verifications from '../../../api/records/verifications.ts'
import { tablesOf } from '../../../geo/layers/tables.ts'

const meta = new URL('../../../api/migrations/meta/', import.meta.url)

it('migrations make the very tables that the code describes', async () => {
  const latest = readdirSync(meta)
    .filter((name) => name.endsWith('_snapshot.json'))
    .sort()
    .at(-1)
  const before = JSON.parse(readFileSync(new URL(latest ?? '', meta), 'utf8'))
  const layers = Object.entries(tablesOf).flatMap(([id, { now, history }]) => [
    [id, now],
    [`${id}_history`, history],
  ])
  const now = generateDrizzleJson({
    ...Object.fromEntries(layers),
    ...accounts,
    ...apiTokens,
    ...changes,
    ...credentials,
    ...incidentPresence,
    ...keptAnswers,
    ...lanes,
    ...logEntries,
    ...markings,
    ...secondFactors,
    ...seedFiles,
    ...sessions,
    ...verifications,
  })
  // Empty unless somebody changed a table and forgot `npx drizzle-kit generate`.
  expect(await generateMigration(before, now)).toEqual([])
})
