import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { catalogue, type LayerId } from '../../geo/layers/catalogue.ts'
import { outlineFile } from '../seeds/import/outline_file.ts'
import { adminUrl } from '../support/open_test_database.ts'
import { sampleRecords } from '../support/sample_records.ts'
import { addressOf, type Started, signInOnce, start } from '../support/started_product.ts'
import { createDatabase, dropDatabase } from '../support/throwaway_database.ts'

const isServer = inject('engine') === 'server'
const folder = mkdtempSync(join(tmpdir(), 'dia_ban_start_'))
const place: Record<string, string> = { DATA_DIR: join(folder, 'data'), PORT: '0' }

let running: Started
let address: string
let cookie: string
beforeAll(async () => {
  if (isServer) place.DATABASE_URL = await createDatabase(adminUrl())
  running = start('api/serve.ts', place)
  address = await addressOf(running)
  ;({ cookie } = await signInOnce(running))
}, 300_000)
afterAll(async () => {
  running.process.kill('SIGKILL')
  await running.ended
  if (place.DATABASE_URL) await dropDatabase(adminUrl(), place.DATABASE_URL)
  rmSync(folder, { recursive: true, force: true })
})

/** The data, as the first administrator gets it. */
const data = async (path: string) =>
  (await fetch(`${address}/api/${path}`, { headers: { cookie } })).json()

describe('the product, started as npm start does', () => {
  it('says what it does and ends with the address', () => {
    expect(running.said()).toMatch(/Set up the tables[\s\S]*Loaded the shipped data \(17 layers/)
    const [link, ready] = running.said().trim().split('\n').slice(-2)
    expect(link).toMatch(/^Sign in once: http:\S+\/#sign_in=[\w-]{43} · Đăng nhập lần đầu$/)
    expect(ready).toContain(address)
  })

  it('lets the link in once, and nobody without', async () => {
    expect((await fetch(`${address}/api/collections`)).status).toBe(401)
    expect((await fetch(`${address}/api/health/ready`)).status).toBe(200)
    await expect(signInOnce(running)).rejects.toThrow('401')
    expect(await data('accounts/me')).toMatchObject({ login: 'quan_tri', role: 'administrator' })
  })

  it('serves the page and every layer', async () => {
    const page = await (await fetch(address)).text()
    expect(page).toContain('<html lang="vi"')
    const { collections } = await data('collections')
    expect(collections).toHaveLength(catalogue.length)
    for (const { id, featureCount } of collections) {
      // Of what happens nothing is made up.
      const isEmpty = sampleRecords[id as LayerId] !== undefined
      expect([id, featureCount > 0]).toEqual([id, !isEmpty])
    }
  })

  it('takes an import while it runs', async () => {
    const { name, text } = outlineFile({ code: '06712' })
    const file = join(folder, name)
    writeFileSync(file, text)
    const importing = start('seeds/import.ts', place, ['units', file])
    expect(await importing.ended).toBe(0)
    expect(importing.said()).toContain('1 rows: 0 added, 1 replaced')
    const unit = await data('collections/units/items/06712')
    expect(unit.properties.outline).toBe('official')
  })

  it('is asked while it runs whether its log fits', async () => {
    const verifying = start('api/log/verify.ts', place)
    expect(await verifying.ended).toBe(0)
    // The import is the last that was done.
    expect(verifying.said()).toMatch(/^The log fits: \d+ entries, the last .*, import, imported\./)
  })

  // A server looks after itself, so there the case does not arise.
  if (!isServer) {
    it('keeps a second process off its directory', async () => {
      const second = start('api/serve.ts', place)
      expect(await second.ended).toBe(1)
      expect(second.said()).toMatch(new RegExp(`in use by process ${running.process.pid}\\. Stop`))
    })
  }

  it('gives way at a taken port in one line', async () => {
    const { port } = new URL(address)
    const second = start('api/serve.ts', { ...place, DATA_DIR: join(folder, 'other'), PORT: port })
    expect(await second.ended).toBe(1)
    expect(second.said().trim()).toBe(
      `Port ${port} on 127.0.0.1 is taken. Stop what uses it, or set PORT to another. · Cổng ${port} trên 127.0.0.1 đã có chương trình dùng. Dừng chương trình ấy, hoặc đặt PORT khác.`,
    )
  })

  it('closes on Ctrl-C, and a second start sets up and loads nothing', async () => {
    running.process.kill('SIGINT')
    expect(await running.ended).toBe(0)
    running = start('api/serve.ts', place)
    address = await addressOf(running)
    expect(running.said()).not.toMatch(/Set up|Loaded|Building|Sign in once/)
    const unit = await data('collections/units/items/06712')
    expect(unit.properties.outline).toBe('official')
  })

  it('opens again after it was killed, with all it had', async () => {
    running.process.kill('SIGKILL')
    await running.ended
    running = start('api/serve.ts', place)
    address = await addressOf(running)
    const units = await data('collections/units')
    expect(units.featureCount).toBe(13)
  })
})
