import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Packer } from 'docx'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { reportContent } from '../../../geo/report/document/report_content.ts'
import { wordFile } from '../../../geo/report/document/word_file.ts'
import { findOffice } from '../../support/find_office.ts'
import { openInOffice } from '../../support/open_in_office.ts'
import { report } from './example_report.ts'

// LibreOffice takes its time, the more so as it begins for the first time.
vi.setConfig({ testTimeout: 120_000 })

const folder = mkdtempSync(join(tmpdir(), 'dia_ban_report_'))
let writer: Awaited<ReturnType<typeof findOffice>>
// It may have to be brought first.
beforeAll(async () => {
  writer = await findOffice('writer')
}, 600_000)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

it('opens in LibreOffice with the numbers it has, marked on each page', async (context) => {
  if ('missing' in writer) return context.skip(writer.missing)
  const file = join(folder, 'report.docx')
  writeFileSync(file, await Packer.toBuffer(wordFile(reportContent(report, true))))
  const pages = await openInOffice(writer.found, file)
  for (const page of pages) {
    expect(page).toContain('DIỄN TẬP')
    expect(page).toContain('NỘI BỘ')
  }
  const text = pages.join(' ')
  expect(text).toMatch(/Người bị thương\s+1\.234/)
  expect(text).toMatch(/Áo phao\s+38\s*chiếc/)
})
