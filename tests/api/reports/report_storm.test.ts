import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, expect, inject, it } from 'vitest'
import { freePort } from '../../support/free_port.ts'
import { adminUrl } from '../../support/open_test_database.ts'
import { buildReportingPage } from '../../support/reporting/build_reporting_page.ts'
import { makeReporters } from '../../support/reporting/make_reporters.ts'
import { ReportingDevice } from '../../support/reporting/reporting_device.ts'
import { addressOf, type Started, signInOnce, start } from '../../support/started_product.ts'
import { createDatabase, dropDatabase } from '../../support/throwaway_database.ts'

/**
 * On a server twenty times each run. The embedded engine lies in the process that is killed, and has to
 * be opened anew each time: there `STORM_KILLS=20` asks for as many, see the README.
 */
const kills = Number(process.env.STORM_KILLS ?? (inject('engine') === 'server' ? 20 : 5))
const devices = 10
/** Nobody writes on and on while nothing goes: a storm is of many posts, and not of many words. */
const unsentAtMost = 6

const folder = mkdtempSync(join(tmpdir(), 'dia_ban_storm_'))
const place: Record<string, string> = { DATA_DIR: join(folder, 'data') }
let running: Started
let origin: string
let administrator: string
let reporters: readonly string[]
let program: string

beforeAll(async () => {
  place.PORT = String(await freePort())
  if (inject('engine') === 'server') place.DATABASE_URL = await createDatabase(adminUrl())
  running = start('api/serve.ts', place)
  origin = await addressOf(running)
  ;({ cookie: administrator } = await signInOnce(running))
  reporters = await makeReporters(origin, administrator, devices)
  program = await buildReportingPage()
}, 300_000)
afterAll(async () => {
  running.process.kill('SIGKILL')
  await running.ended
  if (place.DATABASE_URL) await dropDatabase(adminUrl(), place.DATABASE_URL)
  rmSync(folder, { recursive: true, force: true })
})

/** What the storm has brought, as somebody sees it who stands beside the devices. */
const storm = {
  isOver: false,
  /** Under which ids the server has said that it has a report; more than one would be two reports. */
  ids: new Map<string, Set<string>>(),
  /** Reports whose sender has heard that they arrived. */
  heard: new Set<string>(),
  answersLost: 0,
  pagesEnded: 0,
}

const chance = (of: number) => Math.random() < of

/** A post that writes as long as the storm lasts, in and out of its network, and closes its page. */
async function report(device: ReportingDevice, name: string): Promise<string[]> {
  const written: string[] = []
  device.openPage()
  while (!device.page.knowsAuthor()) await sleep(20)
  while (!storm.isOver) {
    if ((await device.page.unsent()).length < unsentAtMost) {
      const text = `${name}, tin ${String(written.length + 1).padStart(3, '0')}`
      expect(await device.page.write(text)).toBe(true)
      written.push(text)
    }
    await sleep(Math.random() * 2_000)
    if (chance(0.4)) device.loseNetwork()
    await sleep(Math.random() * 1_000)
    if (chance(0.15)) {
      device.endPage()
      storm.pagesEnded += 1
      device.openPage()
    }
    if (chance(0.6)) device.findNetwork()
  }
  device.findNetwork()
  while ((await device.page.unsent()).length > 0) await sleep(50)
  device.endPage()
  return written
}

/** Kills the server in the middle of the storm, and has it begin again. */
async function killServer(): Promise<void> {
  const before = storm.heard.size
  while (storm.heard.size < before + 3) await sleep(10)
  await sleep(Math.random() * 100)
  running.process.kill('SIGKILL')
  await running.ended
  running = start('api/serve.ts', place)
  await addressOf(running)
}

const wasStorm = (): boolean => storm.answersLost > kills / 2 && storm.pagesEnded > kills / 2

interface Kept {
  readonly id: string
  readonly properties: { readonly text: string }
}

async function kept(): Promise<readonly Kept[]> {
  const path = '/api/collections/incidents/items?limit=10000&sortby=reported_at'
  const answer = await fetch(`${origin}${path}`, { headers: { cookie: administrator } })
  return ((await answer.json()) as { features: readonly Kept[] }).features
}

it(`no report is lost and none comes twice, the server killed ${kills} times or more`, async () => {
  const all = reporters.map(async (cookie, at) => {
    const name = `Chốt ${at + 1}`
    const network = {
      ...{ origin, cookie },
      answered(text: string, id: string, isHeard: boolean) {
        storm.ids.set(text, (storm.ids.get(text) ?? new Set()).add(id))
        if (isHeard) storm.heard.add(text)
        else storm.answersLost += 1
      },
      losesAnswer: () => chance(0.1),
    }
    return { name, written: await report(new ReportingDevice(program, network), name) }
  })
  const began = Date.now()
  let killed = 0
  // Until it was a storm: on a quick machine fewer answers come between two kills, and fewer are lost.
  for (; killed < kills || (!wasStorm() && killed < 3 * kills); killed++) await killServer()
  storm.isOver = true
  const posts = await Promise.all(all)

  const there = await kept()
  const texts = there.map(({ properties }) => properties.text)
  for (const { name, written } of posts) {
    // Each once, and in the order in which they were written.
    expect(texts.filter((text) => text.startsWith(`${name},`))).toEqual(written)
  }
  expect(texts).toHaveLength(posts.reduce((sum, { written }) => sum + written.length, 0))
  // What somebody was told is there is there, under that id, however often it was said.
  const told = [...storm.ids].map(([text, ids]) => [text, [...ids]])
  expect(new Map(told as [string, string[]][])).toEqual(
    new Map(there.map(({ id, properties }) => [properties.text, [id]])),
  )
  // It was a storm.
  expect(wasStorm(), JSON.stringify([storm.answersLost, storm.pagesEnded])).toBe(true)
  const seconds = Math.round((Date.now() - began) / 1000)
  console.info(
    `${texts.length} reports, ${killed} kills, ${storm.answersLost} answers lost, ${storm.pagesEnded} pages ended, ${seconds} s`,
  )
}, 900_000)
