import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { takePort } from '../../api/listen.ts'
import { loadSeeds } from '../../seeds/load.ts'
import { openWorld, type World } from '../support/api_world.ts'
import { findOgrinfo } from '../support/find_gdal.ts'

const run = promisify(execFile)

let world: World
let listening: Awaited<ReturnType<typeof takePort>>
beforeAll(async () => {
  world = await openWorld()
  await loadSeeds(world.door)
  const none = { dataDirectory: world.dataDirectory, databaseUrl: undefined }
  listening = await takePort({ host: '127.0.0.1', port: 0, ...none })
  listening.answerBy((request) => world.fetch(request.url, request))
})
afterAll(async () => {
  listening.close()
  await world.close()
})

it('GDAL lists every layer and reads every feature of it', async (context) => {
  const ogrinfo = await findOgrinfo()
  if ('missing' in ogrinfo) return context.skip(ogrinfo.missing)
  const { collections } = await world.json<{ collections: { id: string; featureCount: number }[] }>(
    '/api/collections',
  )
  expect(collections).toHaveLength(14)
  for (const { id, featureCount } of collections) {
    // -al reads each feature; -so would ask the server how many there are and believe it.
    const { stdout } = await run(
      ogrinfo.found,
      ['-al', '-q', `OAPIF:${listening.address}/api`, id],
      {
        maxBuffer: 256 * 1024 * 1024,
      },
    )
    expect(stdout.match(/^OGRFeature\(/gm), id).toHaveLength(featureCount)
  }
})
