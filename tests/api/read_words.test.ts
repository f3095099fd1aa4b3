import { parseArgs } from 'node:util'
import { expect, it } from 'vitest'
import { readWords } from '../../api/read_words.ts'
import { Stop } from '../../api/stop.ts'

const options = { out: { type: 'string' }, portrait: { type: 'boolean' } } as const

const saidOf = (args: string[]) => {
  try {
    readWords('USAGE', () => parseArgs({ args, options }))
  } catch (error) {
    if (error instanceof Stop) return error
    throw error
  }
  throw new Error('It was read.')
}

it.each([
  [['--nonsense', '3'], /^There is no option --nonsense\./, /^Không có tùy chọn --nonsense\./],
  [['-x'], /^There is no option -x\./, /^Không có tùy chọn -x\./],
  [['--out'], /^--out lacks its value;/, /^--out thiếu giá trị;/],
  [['--out', '-5'], /^--out lacks its value;/, /--out=-5/],
  [['--portrait=3'], /^--portrait takes no value\./, /^--portrait không kèm giá trị\./],
  [['--out', 'Địa', 'bàn'], /^"bàn" belongs to no option/, /^“bàn” không thuộc tùy chọn nào/],
])('%j is refused in English and in Vietnamese, with the usage', (args, en, vi) => {
  const { said, message } = saidOf(args)
  expect(said.en).toMatch(en)
  expect(said.vi).toMatch(vi)
  expect(message).toMatch(/\n\nUSAGE$/)
})
