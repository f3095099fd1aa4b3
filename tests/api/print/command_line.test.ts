import { describe, expect, it } from 'vitest'
import { readPrintRequest } from '../../../api/print/command_line.ts'
import { Stop } from '../../../api/stop.ts'

const now = new Date('2026-11-30T02:00:00Z')
const sheet = ['--extent', '107.9,21.4,108.1,21.6', '--title', 'Móng Cái', '--out', 'x.pdf']
const briefing = ['--briefing', 'giao_ban', '--out', 'x.pdf']

const refusalOf = (words: readonly string[]) => {
  try {
    readPrintRequest(words, now)
  } catch (error) {
    if (error instanceof Stop) return error
    throw error
  }
  throw new Error(`It was taken: ${words.join(' ')}`)
}

describe('what cannot be printed as it was typed', () => {
  it.each([
    [['--paper', 'a9'], '--paper does not take "a9"; it takes a4, a3, a1, a0, slide.'],
    [['--grid', 'wgs'], '--grid does not take "wgs"; it takes vn2000, utm, mgrs.'],
    [
      ['--palette', 'pink'],
      '--palette does not take "pink"; it takes day, night, projector, print.',
    ],
    [['--language', 'fr'], '--language does not take "fr"; it takes vi, en.'],
    [['--symbols', 'nato'], '--symbols does not take "nato"; it takes plain, military.'],
    [['--scale', 'big'], '--scale does not take "big"; it takes a number from 500 to 2000000'],
    [['--scale', '0'], '--scale does not take "0"; it takes a number from 500 to 2000000'],
    [['--extent', '1,2,3'], '--extent does not take "1,2,3"; it takes west, south, east, north'],
    [
      ['--extent', '3,2,1,4'],
      '--extent does not take "3,2,1,4"; it takes west, south, east, north',
    ],
    [['--extent', '500,6,700,8'], '--extent does not take "500,6,700,8"; it takes west, south,'],
    [['--title', ''], '--title does not take ""; it takes a text of 1 to 300 letters.'],
    [
      ['--title', 'ơ'.repeat(301)],
      `--title does not take "${'ơ'.repeat(40)}…"; it takes a text of 1`,
    ],
    [
      ['--layers', 'units,indicators'],
      '--layers does not take "indicators"; it takes risk_zones, ',
    ],
    [['--layers', 'units,frogs'], '--layers does not take "frogs"; it takes risk_zones, '],
    [['--colour-by', 'luck'], '--colour-by does not take "luck"; it takes readiness, feed_age, '],
    [
      ['--true-at', 'today'],
      '--true-at does not take "today"; it takes a moment with its time zone',
    ],
    [
      ['--heading', 'a'.repeat(161)],
      `--heading does not take "${'a'.repeat(40)}…"; it takes a text of`,
    ],
    [['--heading', '', '--place', 'b'.repeat(161)], `--place does not take "${'b'.repeat(40)}…";`],
  ])('is named with what its option takes: %j', (more, problem) => {
    const { said, message } = refusalOf([...sheet, ...more])
    expect(said.en).toContain(problem)
    const [option = ''] = problem.split(' ')
    expect(said.vi).toMatch(new RegExp(`^${option} không nhận “.*”; nhận: `))
    // What is wrong would be out of sight above sixty lines of usage.
    expect(message.split('\n')).toHaveLength(1)
    expect(message).toContain('npm run print alone lists all options.')
  })

  it('is said to be missing where it is', () => {
    const { said } = refusalOf(['--extent', '1,2,3,4', '--out', 'x.pdf'])
    expect(said.en).toContain('--title is missing: a text of 1 to 300 letters.')
    expect(said.vi).toContain('Thiếu --title: chữ, từ 1 đến 300 ký tự.')
  })

  it('is all named at once', () => {
    const { said } = refusalOf([...sheet, '--paper', 'a9', '--scale', 'big'])
    expect(said.en).toMatch(/--paper does not .*--scale does not /)
  })
})

describe('an option that would say nothing', () => {
  it.each([
    [
      [...briefing, '--true-at', '2025-10-05T14:32:00+07:00'],
      /by its scenes\. Leave out --true-at\./,
    ],
    [[...briefing, '--scale', '25000', '--title', 'a'], /Leave out --scale, --title\./],
    [[...briefing, '--each-point', '--heading', ''], /Leave out --each-point, --heading\./],
    [['--atlas', 'units', '--out', 'x', '--title', 'a'], /of its own\. Leave out --title\./],
    [[...sheet, '--paper', 'slide', '--portrait'], /never stands upright\. Leave out --portrait\./],
    [[...sheet, '--place', 'Móng Cái'], /heading of a document\. Say --heading as well\./],
  ])('is refused: %j', (words, reason) => {
    expect(refusalOf(words).said.en).toMatch(reason)
  })
})

describe('the name of the file', () => {
  it.each([
    [
      [...sheet.slice(0, -1), 'x.png'],
      /"\.png" is printed\. Give --out a name that ends in \.pdf\./,
    ],
    [[...sheet.slice(0, -1), 'x'], /Give --out a name that ends in \.pdf\./],
    [['--briefing', 'a', '--out', 'x.docx'], /a name that ends in \.pdf, \.pptx, \.html\./],
  ])('says what is written, or is refused: %j', (words, reason) => {
    expect(refusalOf(words).said.en).toMatch(reason)
  })

  it('may be written in capitals, as papers may', () => {
    const asked = readPrintRequest([...sheet.slice(0, -1), 'X.PDF', '--paper', 'A3'], now)
    expect('sheet' in asked && asked.sheet.paper).toBe('a3')
  })
})

it('what will be known in a year to come is known by nobody', () => {
  const later = '2035-01-01T00:00:00Z'
  expect(refusalOf([...sheet, '--known-at', later]).said.en).toMatch(/^Nobody knows yet .*2035/)
  expect(() => readPrintRequest([...sheet, '--true-at', later], now)).not.toThrow()
})
