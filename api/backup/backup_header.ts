import { z } from 'zod'

/** Of the file, not of the data: another number is another way to write rows. */
export const formatVersion = 1

/** The first line of a backup. Nothing of the machine or the environment stands in it. */
export const backupHeader = z.object({
  dia_ban_backup: z.literal(formatVersion),
  /** The newest migration that had run: the version of the tables. */
  version: z.number().int(),
  taken_at: z.string(),
  /** In the order in which their rows follow. */
  tables: z.array(
    z.object({
      name: z.string(),
      columns: z.array(z.string()).min(1),
      rows: z.number().int().min(0),
    }),
  ),
  sequences: z.array(z.object({ name: z.string(), next: z.string().regex(/^-?\d+$/) })),
})
export type BackupHeader = z.output<typeof backupHeader>
export type BackedUpTable = BackupHeader['tables'][number]

export const rowsOf = ({ tables }: BackupHeader) => tables.reduce((sum, { rows }) => sum + rows, 0)
