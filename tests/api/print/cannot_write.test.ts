import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { writeWhole } from '../../../api/print/write_whole.ts'
import { inOwnFolder } from '../../support/in_own_folder.ts'

let folder = ''
inOwnFolder((own) => {
  folder = own
})

it.each([
  ['a_folder', /a folder has its name\..*đã có thư mục mang tên ấy\./],
  ['a_file/x.pdf', /what should be its folder is a file\..*nơi đặt nó là tệp/],
  ['nowhere/x.pdf', /its folder is not there\..*chưa có thư mục ấy\./],
  [`${'a'.repeat(300)}.pdf`, /its name is too long\..*tên quá dài\./],
])('%s cannot be written, in words and not in those of the system', (name, reason) => {
  mkdirSync(join(folder, 'a_folder'))
  writeFileSync(join(folder, 'a_file'), 'mine')
  const write = () => writeWhole(join(folder, name), Buffer.from('a sheet'))
  expect(write).toThrow(reason)
  expect(write).not.toThrow(/[A-Z]{5,}:/)
  expect(readdirSync(folder).sort()).toEqual(['a_file', 'a_folder'])
})
