import { isAbsolute } from 'node:path'
import { z } from 'zod'
import type { Database } from '../db/database.ts'
import type { Answers } from '../db/lines_over_socket.ts'
import { backupHeader } from './backup_header.ts'
import { logBackup } from './log_backup.ts'
import { writeBackup } from './write_backup.ts'

const request = z.strictObject({ file: z.string().refine(isAbsolute) })
type Request = z.output<typeof request>

/** What the running program answers to `npm run backup`: only it may read its embedded database. */
export const answerBackup = (database: Database): Answers => ({
  write_backup: async (asked) => {
    const { file } = request.parse(asked)
    const header = await writeBackup(database, file)
    await logBackup(database, file, header)
    return header
  },
})

/** The other end: the question, and the reader of its answer. */
export const backupQuestion = {
  name: 'write_backup',
  body: (file: string): Request => ({ file }),
  read: (answer: unknown) => backupHeader.parse(answer),
} as const
