import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type PrintSource, sourceHere } from '../../../api/print/answer_print.ts'
import { readPrintRequest } from '../../../api/print/command_line.ts'
import { printBriefing } from '../../../api/print/print_briefing.ts'
import { endIncomplete } from '../../../api/print/refused_scenes.ts'
import { openWorld, type World } from '../../support/api_world.ts'
import { inOwnFolder } from '../../support/in_own_folder.ts'
import { openPdf, readPages } from '../../support/read_pdf.ts'
import { unit } from '../../support/unit_rows.ts'
import { box } from '../exposure/exposure_world.ts'

let world: World
let source: PrintSource
let folder = ''

beforeAll(async () => {
  world = await openWorld()
  await world.write('units', [unit('06712', box(107.9, 21.45, 0.1, 0.1))])
  source = await sourceHere(world.door, world.dataDirectory, 'https://map.example.vn')
}, 120_000)
afterAll(() => world.close())

const spoken = inOwnFolder((own) => {
  folder = own
})

describe('scenes that the linter refuses', () => {
  it('are all named in one answer, with nothing written, or left out where that is chosen', async () => {
    const said = { source: 'a test', confidence: 'sure', owning_unit: '06712' }
    await world.write('briefings', [{ id: 'dai', name_vi: 'Dài', name_en: 'Long', ...said }])
    const view = {
      ...{ version: 1, extent: [107.9, 21.44, 108.1, 21.56], bearing: 0, filters: {} },
      layers: [{ id: 'units', opacity: 1 }],
    }
    const tooLong = 'Lời quá dài so với lề của tờ. '.repeat(130)
    const texts = { 'Dài một': tooLong, 'Vừa lề': 'Lời vừa.', 'Dài hai': tooLong }
    await world.write(
      'briefing_scenes',
      Object.entries(texts).map(([name, text_vi], at) => ({
        ...{ id: `dai_${at}`, briefing_id: 'dai', position: at + 1, view, callouts: [], text_vi },
        ...{ name_vi: name, name_en: name, ...said },
      })),
    )
    const file = join(folder, 'long.pdf')
    const print = (...more: string[]) => {
      const words = ['--briefing', 'dai', '--paper', 'a4', '--out', file, ...more]
      const request = readPrintRequest(words)
      if (!('briefing' in request)) throw new Error('It is a briefing.')
      return printBriefing(request.briefing, source, new Date(), file)
    }
    await expect(print()).rejects.toThrow(
      /2 of 3 scenes.*Tờ 1\/3 "Dài một", Tờ 3\/3 "Dài hai".*--skip-refused/,
    )
    expect(readdirSync(folder)).toEqual([])
    const told = spoken.mock.calls.flat().join('\n')
    for (const name of ['Dài một', 'Dài hai']) {
      expect(told).toMatch(new RegExp(`${name}: .*Shorten the text`))
    }
    spoken.mockClear()
    const { sheets, refused = [] } = await print('--skip-refused')
    expect(spoken.mock.calls.flat()).toContain('2/3 Vừa lề · Đã vẽ')
    expect({ sheets, refused }).toEqual({
      sheets: 1,
      refused: ['Tờ 1/3 "Dài một"', 'Tờ 3/3 "Dài hai"'],
    })
    const pages = await readPages(await openPdf(readFileSync(file)))
    expect(pages).toHaveLength(1)
    // Its number says that there are others.
    expect(pages[0]?.replaceAll('\u00a0', ' ')).toContain('Tờ 2/3')
    expect(() => endIncomplete(file, refused)).toThrow(
      /is without what cannot be printed \(2\): .*"Dài hai"/,
    )
  })
})
