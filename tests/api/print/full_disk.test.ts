import { readdirSync, readFileSync, writeFileSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { writePdf } from '../../../api/print/write_pdf.ts'
import { writeWhole } from '../../../api/print/write_whole.ts'
import { drawSheet } from '../../../geo/sheet/sheet.ts'
import { contentFor } from '../../geo/sheet/example_sheet.ts'
import { inOwnFolder } from '../../support/in_own_folder.ts'
import { openPdf } from '../../support/read_pdf.ts'

let folder = ''
inOwnFolder((own) => {
  folder = own
})

const about = { title: 'Thử', language: 'vi', made: new Date('2025-10-05T08:00:00Z') } as const
/** On a disk that takes so many bytes more, and no more than a thousand at a time. */
const writeWith = (bytes: number) => {
  let room = bytes
  const file = join(folder, 'sheet.pdf')
  return writePdf(
    file,
    about,
    async (book) => {
      book.add(drawSheet(contentFor(), book.measure))
    },
    () => file,
    (open, piece, from) => {
      const length = Math.min(piece.length - from, 1000)
      if (length > room) throw Object.assign(new Error('ENOSPC: no space'), { code: 'ENOSPC' })
      room -= length
      return writeSync(open, piece, from, length)
    },
  )
}

it('a disk that takes a PDF piece by piece has all of it in the end', async () => {
  await writeWith(Number.POSITIVE_INFINITY)
  const file = await openPdf(readFileSync(join(folder, 'sheet.pdf')))
  expect(file.numPages).toBe(1)
})

it('a disk that is full is named, with what to do, and what stood there before still stands', async () => {
  writeFileSync(join(folder, 'sheet.pdf'), 'before')
  await expect(writeWith(20_000)).rejects.toMatchObject({
    name: 'Stop',
    said: {
      en: 'The file cannot be written: the disk is full. Make room, or choose another folder with --out.',
      vi: 'Không ghi được tệp: đĩa đã đầy. Hãy dọn bớt chỗ, hoặc chọn thư mục khác bằng --out.',
    },
  })
  expect(readdirSync(folder)).toEqual(['sheet.pdf'])
  expect(readFileSync(join(folder, 'sheet.pdf'), 'utf8')).toBe('before')
})

it('a folder that is not there is said in the same words, whatever is written', async () => {
  const nowhere = join(folder, 'nowhere', 'file.html')
  expect(() => writeWhole(nowhere, Buffer.from('a'))).toThrow(
    'Không ghi được tệp: chưa có thư mục ấy. Chọn chỗ khác bằng --out.',
  )
})
