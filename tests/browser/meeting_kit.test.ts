import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect } from 'vitest'
import { kitFile } from '../../api/print/kit_file.ts'
import { readSheetFonts } from '../../api/print/sheet_fonts.ts'
import type { KitContent, KitScene } from '../../geo/meeting_kit/kit_content.ts'
import { paperOf } from '../../geo/sheet/paper.ts'
import { svgOfSheet } from '../../geo/sheet/svg/svg_of_sheet.ts'
import { it, type OpenPage } from '../support/chromium_page.ts'
import { openPdf, readPages } from '../support/read_pdf.ts'
import { phone } from './open_screen.ts'
import { toMend } from './to_mend.ts'

const sealedText = 'dia-ban sealed briefing 1\n'

const scene = (title: string, own: Partial<KitScene> = {}): KitScene => ({
  ...{ title, text: null, notes: null, tables: [] },
  drawing: svgOfSheet(
    {
      ...{ paper: paperOf('slide', 'landscape'), title },
      marks: [
        { kind: 'path', path: 'M0 0h320v180h-320Z', fill: '#dbe7ee' },
        {
          ...{ kind: 'text', text: `${title}: Lối mở`, x: 160, y: 90, font: 'semibold' },
          ...{ points: 24, colour: '#10222e', align: 'middle' },
        },
      ],
    },
    'drawn',
  ),
  ...own,
})

const content: KitContent = {
  ...{ version: 1, language: 'vi', title: 'Giao ban <tuần>', marking: 'Nội bộ' },
  exercise: 'Diễn tập: Bão số 11',
  seal: {
    ...{ sealed_at: '2025-10-05T07:00:00Z', by: 'Ban Chỉ huy' },
    sha256: createHash('sha256').update(sealedText).digest('hex'),
  },
  sealed_text: sealedText,
  scenes: [
    scene('Tình hình', { notes: 'Nói chậm.\nRồi dừng.' }),
    scene('Cửa khẩu', {
      tables: [
        { title: 'Cửa khẩu (1)', head: ['Tên', 'Loại'], rows: [['Lối mở', 'Lối thông quan']] },
      ],
    }),
    scene('Điều đề nghị'),
  ],
}

let folder = ''
let file = ''
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'dia_ban_kit_'))
  file = join(folder, 'kit.html')
  const { page } = await kitFile(content, 'projector', readSheetFonts())
  writeFileSync(file, page)
})
afterAll(() => rmSync(folder, { recursive: true }))

async function openKit(openPage: OpenPage, path = file, options = {}): Promise<Page> {
  const page = await openPage(options)
  await page.context().setOffline(true)
  await page.goto(pathToFileURL(path).href)
  await page.locator('.kit[data-verdict]').waitFor()
  return page
}

const place = (page: Page) => page.locator('.place').innerText()

describe('a meeting kit opened from a stick, without a network', () => {
  it('is shown by a clicker alone, marked and as an exercise', async ({ openPage }) => {
    const page = await openKit(openPage)
    await page.getByText('Nội dung khớp mã trong tệp.').waitFor()
    expect(await page.getByText('NỘI BỘ').or(page.getByText('Nội bộ')).count()).toBe(2)
    expect(await page.getByText('Diễn tập: Bão số 11').count()).toBe(2)
    expect(await place(page)).toBe('Cảnh 1/3: Tình hình')
    await page.getByRole('img', { name: 'Tình hình' }).waitFor()
    await page.keyboard.press('PageDown')
    expect(await place(page)).toBe('Cảnh 2/3: Cửa khẩu')
    await page.keyboard.press('b')
    await page.getByText('Màn hình tối').waitFor()
    await page.keyboard.press('PageDown')
    expect(await page.getByText('Màn hình tối').isVisible()).toBe(false)
    await page.keyboard.press('3')
    await page.keyboard.press('Enter')
    expect(await place(page)).toBe('Cảnh 3/3: Điều đề nghị')
    await page.keyboard.press('9')
    await page.keyboard.press('Enter')
    expect(await place(page)).toBe('Không có cảnh 9.')
    await page.keyboard.press('PageUp')
    expect(await place(page)).toBe('Cảnh 2/3: Cửa khẩu')
    expect(await toMend(page)).toEqual([])
  })

  it('has notes and tables, and is looked at closely by keys', async ({ openPage }) => {
    const page = await openKit(openPage)
    await page.keyboard.press('n')
    await page.getByText('Rồi dừng.').waitFor()
    await page.keyboard.press('PageDown')
    await page.getByText('Cảnh này không có ghi chú.').waitFor()
    await page.keyboard.press('t')
    await page.getByRole('rowheader', { name: 'Lối mở' }).waitFor()
    expect(await toMend(page)).toEqual([])
    const seen = () => page.locator('.drawing svg').getAttribute('viewBox')
    const whole = await seen()
    await page.keyboard.press('+')
    const closer = await seen()
    expect(closer).not.toBe(whole)
    await page.keyboard.press('ArrowRight')
    expect(await seen()).not.toBe(closer)
    expect(await place(page)).toBe('Cảnh 2/3: Cửa khẩu')
    // The next step leads back to the whole first, so that nothing is passed unseen.
    await page.keyboard.press('PageDown')
    expect(await seen()).toBe(whole)
    await page.keyboard.press('PageDown')
    expect(await place(page)).toBe('Cảnh 3/3: Điều đề nghị')
  })

  it('is printed without its buttons, with all that the scene says', async ({ openPage }) => {
    const page = await openKit(openPage)
    await page.keyboard.press('n')
    const bytes = await page.pdf({ format: 'A4', landscape: true })
    const [text = ''] = await readPages(await openPdf(bytes))
    expect(text).toMatch(/Rồi dừng\./)
    expect(text).toMatch(/Nội dung khớp mã trong tệp/)
    expect(text).not.toMatch(/Toàn màn hình|Ghi chú \(N\)/)
  })

  it('says that it was tampered with, wherever a letter was changed', async ({ openPage }) => {
    const page = readFileSync(file, 'utf8')
    const changed = {
      text: page.replace('Nói chậm', 'Nói nhanh'),
      drawing: page.replace(': Lối mở', ': Lối đóng'),
      seal: page.replace(content.seal.sha256, content.seal.sha256.replace(/./g, '0')),
      sealed: page.replace('sealed briefing 1', 'sealed briefing 2'),
    }
    for (const [name, text] of Object.entries(changed)) {
      expect(text, name).not.toBe(page)
      const path = join(folder, `${name}.html`)
      writeFileSync(path, text)
      const opened = await openKit(openPage, path)
      await opened.getByRole('alert').filter({ hasText: 'TỆP ĐÃ BỊ SỬA' }).waitFor()
    }
    // Not even what cannot be read any more passes for whole.
    const broken = join(folder, 'broken.html')
    writeFileSync(broken, page.replace('"version":1', '"version":'))
    const opened = await openPage()
    await opened.goto(pathToFileURL(broken).href)
    await opened.getByRole('alert').filter({ hasText: 'TỆP ĐÃ BỊ SỬA' }).waitFor()
  })

  it('says that it cannot be opened where it was copied in part', async ({ openPage }) => {
    const page = readFileSync(file, 'utf8')
    const at = { letters: page.indexOf('url(data:font'), content: page.indexOf('"scenes"') }
    for (const [name, length] of Object.entries({ ...at, script: page.length - 900 })) {
      const path = join(folder, `cut_${name}.html`)
      writeFileSync(path, page.slice(0, length))
      const opened = await openPage({ viewport: phone })
      await opened.goto(pathToFileURL(path).href)
      await opened.getByText('TỆP KHÔNG MỞ ĐƯỢC').waitFor()
      expect(await opened.locator('.kit').count(), name).toBe(0)
    }
    const whole = await openKit(openPage)
    expect(await whole.getByText('TỆP KHÔNG MỞ ĐƯỢC').count()).toBe(0)
  })

  it('fits a phone', async ({ openPage }) => {
    const page = await openKit(openPage, file, { viewport: phone })
    expect(await toMend(page)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(phone.width)
  })
})
