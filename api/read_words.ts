import type { Label } from '../geo/words.ts'
import { Stop } from './stop.ts'

/**
 * Reads the words of a command with Node's `parseArgs`, which says in English alone what it cannot read.
 *
 * @throws Stop with the same in both languages, and the usage beneath.
 */
export function readWords<Parsed>(usage: string, parse: () => Parsed): Parsed {
  try {
    return parse()
  } catch (error) {
    throw new Stop(wrongIn(error), `\n\n${usage}`, { cause: error })
  }
}

function wrongIn(error: unknown): Label | string {
  const said = error instanceof Error ? error.message : String(error)
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  if (code === 'ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL') {
    const word = /'(.*)'/s.exec(said)?.[1] ?? said
    return {
      en: `"${word}" belongs to no option: set a text of several words between quotation marks.`,
      vi: `“${word}” không thuộc tùy chọn nào: đặt chữ gồm nhiều từ trong dấu ngoặc kép "…".`,
    }
  }
  const option = /'(?:-\w, )?(-{1,2}[^\s'=]+)/.exec(said)?.[1]
  if (option === undefined) return said
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') {
    return { en: `There is no option ${option}.`, vi: `Không có tùy chọn ${option}.` }
  }
  if (code !== 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE') return said
  return said.includes('does not take an argument')
    ? { en: `${option} takes no value.`, vi: `${option} không kèm giá trị.` }
    : {
        en: `${option} lacks its value; one that begins with a dash is written ${option}=-5.`,
        vi: `${option} thiếu giá trị; giá trị bắt đầu bằng dấu trừ thì viết ${option}=-5.`,
      }
}
