import { expect, it } from 'vitest'
import { dismissAbout, notices, notify } from '../../../web/state/notices.ts'

const said = () => notices.get().list.map(({ text }) => text.vi)
const words = (vi: string) => ({ vi, en: vi })

it('keeps of what is said about one thing the last alone, beside all others', () => {
  notify(words('Cảnh 1 thiếu lớp'), 'warn', 'scene')
  notify(words('Đã chép'))
  notify(words('Cảnh 2 thiếu bảng'), 'warn', 'scene')
  expect(said()).toEqual(['Đã chép', 'Cảnh 2 thiếu bảng'])
  dismissAbout('scene')
  expect(said()).toEqual(['Đã chép'])
})
