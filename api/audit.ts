import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { readAnswer } from './audit/audit_answer.ts'
import { type LastAnswer, sayAudit } from './audit/say_audit.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
/** Beside the packages that it speaks of, and gone with them. */
const answerFile = fileURLToPath(new URL('../node_modules/.dia_ban_audit.json', import.meta.url))

/**
 * `npm run audit`: which packages of the lock file have known holes, by what npm's registry says; where
 * it says nothing, by what it said last, with its age. Ends with 1 only where a hole is known: a place
 * without a line out is no failure.
 */
const lock = createHash('sha256')
  .update(readFileSync(`${root}/package-lock.json`))
  .digest('hex')
const asked = spawnSync('npm', ['audit', '--json', '--package-lock-only', '--fetch-retries=0'], {
  cwd: root,
  encoding: 'utf8',
  shell: process.platform === 'win32',
  timeout: 60_000,
})
const holes = readAnswer(asked.stdout ?? '')
const now = new Date()
if (holes) {
  const answer: LastAnswer = { at: now.toISOString(), lock, holes }
  writeFileSync(answerFile, JSON.stringify(answer))
}
const last: LastAnswer | undefined = existsSync(answerFile)
  ? JSON.parse(readFileSync(answerFile, 'utf8'))
  : undefined
for (const line of sayAudit(last, { now, lock, reached: holes !== undefined })) console.log(line)
process.exitCode = (last?.holes.length ?? 0) > 0 ? 1 : 0
