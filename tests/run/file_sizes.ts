import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'

const rooms = ['geo', 'api', 'seeds', 'web', 'tests']
const written = /\.(ts|tsx|mts|js|mjs|cjs|css|html|sql)$/
/** What a tool made or a test leaves behind: no one wrote it by hand. */
const made = /(^|\/)(node_modules|dist|\.\w+)(\/|$)|^api\/migrations(\/|$)|^tests\/pictures(\/|$)/
const emptyName = /^(utils?|helpers?|common|libs?|misc)$|_(utils?|helpers?|misc)$/
const snakeCase = /^[a-z0-9]+(_[a-z0-9]+)*(\.[a-z0-9_]+)*$/
const linesAtMost = 400

export interface WrittenFile {
  /** From the repository's root, with forward slashes. */
  readonly path: string
  readonly lines: number
}

/** Every file of the five rooms that someone wrote by hand, with its number of lines. */
export function measureFiles(root: string): WrittenFile[] {
  const below = (folder: string): string[] =>
    readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
      const path = join(folder, entry.name)
      const fromRoot = relative(root, path).split(sep).join('/')
      if (made.test(fromRoot)) return []
      if (entry.isDirectory()) return below(path)
      return written.test(entry.name) ? [fromRoot] : []
    })
  return rooms
    .flatMap((room) => below(join(root, room)))
    .map((path) => ({ path, lines: countLines(readFileSync(join(root, path), 'utf8')) }))
}

/** What breaks the rules of size and naming, one sentence each. */
export function findBreaches(files: readonly WrittenFile[]): string[] {
  const tooLong = files
    .filter((file) => file.lines > linesAtMost)
    .map((file) => `${file.path} has ${file.lines} lines: split it, ${linesAtMost} is the most`)
  const names = [...new Set(files.flatMap((file) => namesUpTo(file.path)))]
  const misnamed = names.flatMap((path) => {
    const name = path.slice(path.lastIndexOf('/') + 1)
    const stem = name.replace(/\..*$/, '')
    if (emptyName.test(stem)) return [`${path} is named for nothing it does: name it for that`]
    return snakeCase.test(name) ? [] : [`${path} is not in snake_case`]
  })
  return [...tooLong, ...misnamed]
}

/** The sizes in one sentence, to be held against the aim: a median of 40–90, nine of ten under 250. */
export function describeSizes(files: readonly WrittenFile[]): string {
  const lines = files.map((file) => file.lines).sort((a, b) => a - b)
  const at = (share: number) => lines[Math.floor((lines.length - 1) * share)] ?? 0
  return `${lines.length} files written by hand: median ${at(0.5)} lines, nine of ten up to ${at(0.9)}, longest ${at(1)}`
}

function namesUpTo(path: string): string[] {
  const parts = path.split('/')
  return parts.map((_, index) => parts.slice(0, index + 1).join('/'))
}

function countLines(text: string): number {
  if (text === '') return 0
  return text.split('\n').length - (text.endsWith('\n') ? 1 : 0)
}
