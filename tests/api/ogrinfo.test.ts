import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it, type TestContext } from 'vitest'
import { type Listening, takePort } from '../../api/listen.ts'
import { loadSeeds } from '../../seeds/load.ts'
import { openWorld, type World } from '../support/api_world.ts'
import { at, crossing } from '../support/crossing_rows.ts'
import { findOgrinfo } from '../support/find_gdal.ts'
import type { Finding } from '../support/finding.ts'
import { signedIn } from '../support/visitor.ts'

interface Collection {
  readonly id: string
  readonly featureCount: number
}

let world: World
let listening: Listening
let ogrinfo: Finding<string>
let collections: Collection[]
let token: string
beforeAll(async () => {
  world = await openWorld()
  await loadSeeds(world.door)
  // Beside what is shipped enough that GDAL must follow the way to the next page many times.
  const more = Array.from({ length: 250 }, (_, number) =>
    crossing(`more_${number}`, at(108 + number / 1000, 21.5)),
  )
  await world.write('border_crossings', more)
  const none = { dataDirectory: world.dataDirectory, databaseUrl: undefined }
  listening = await takePort({ host: '127.0.0.1', port: 0, ...none })
  listening.answerBy((request) => world.bare.fetch(request.url, request))
  const { visitor } = await signedIn(world, 'gis', { units: null })
  const made = await visitor.post('/tokens', { title: 'QGIS', scope: 'read', days: 1 })
  token = made.said.token as string
  ogrinfo = await findOgrinfo()
  ;({ collections } = await world.json<{ collections: Collection[] }>('/api/collections'))
}, 300_000)
afterAll(async () => {
  listening.close()
  await world.close()
})

/** What ogrinfo says, asked as its user would, with the token that the account has made for it. */
async function ask(context: TestContext, ...words: string[]): Promise<string> {
  if ('missing' in ogrinfo) return context.skip(ogrinfo.missing)
  const { stdout, stderr } = await promisify(execFile)(ogrinfo.found, ['-ro', ...words], {
    maxBuffer: 1e9,
    env: { ...process.env, GDAL_HTTP_HEADERS: `Authorization: Bearer ${token}` },
  })
  expect(stderr).not.toMatch(/ERROR|Warning/)
  return stdout
}

const place = () => `OAPIF:${listening.address}/api`

describe('GDAL', () => {
  it('gets nothing without a token', async (context) => {
    if ('missing' in ogrinfo) return context.skip(ogrinfo.missing)
    const asked = promisify(execFile)(ogrinfo.found, ['-ro', place()])
    await expect(asked).rejects.toMatchObject({ stderr: expect.stringMatching(/401|unable/i) })
  })

  it('lists every layer', async (context) => {
    const said = await ask(context, place())
    for (const { id } of collections) expect(said).toMatch(new RegExp(`^\\d+: ${id} `, 'm'))
    expect(said.match(/^\d+: /gm)).toHaveLength(collections.length)
  })

  it('tells how many features each has', async (context) => {
    const said = await ask(context, '-al', '-so', place())
    const counts = Object.fromEntries(
      [...said.matchAll(/^Layer name: (\w+)$[\s\S]*?^Feature Count: (\d+)$/gm)].map(
        ([, id = '', count]) => [id, Number(count)],
      ),
    )
    expect(counts).toEqual(
      Object.fromEntries(collections.map(({ id, featureCount }) => [id, featureCount])),
    )
  })

  it('reads every feature, page after page', async (context) => {
    for (const { id, featureCount } of collections) {
      const said = await ask(context, '-q', place(), id)
      const read = [...said.matchAll(/^OGRFeature\(/gm)]
      expect([id, read.length]).toEqual([id, featureCount])
      const ids = [...said.matchAll(/^ {2}id \(String\) = (.+)$/gm)].map(([, own]) => own)
      expect(new Set(ids).size, id).toBe(featureCount)
    }
  })

  it('finds by place and by property', async (context) => {
    const there = await ask(
      context,
      '-q',
      '-spat',
      '108',
      '21.4',
      '108.0995',
      '21.6',
      place(),
      'border_crossings',
    )
    expect(there.match(/id \(String\) = more_/g)).toHaveLength(100)
    const one = await ask(
      context,
      '-q',
      '-where',
      "name_en = 'Crossing more_7'",
      place(),
      'border_crossings',
    )
    expect(one.match(/^OGRFeature\(/gm)).toHaveLength(1)
    expect(one).toContain('POINT (108.007 21.5)')
  })
})
