import { resolve } from 'node:path'
import { z } from 'zod'
import { Stop } from './stop.ts'

const loopback = /^(127\.\d{1,3}\.\d{1,3}\.\d{1,3}|::1|localhost)$/

const schema = z.object({
  HOST: z
    .string()
    .regex(
      loopback,
      'there are no accounts yet, so only this machine may be served: 127.0.0.1 or ::1',
    )
    .default('127.0.0.1'),
  PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
  DATA_DIR: z.string().min(1).default('.data'),
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//, 'must begin with postgres:// or postgresql://')
    .optional(),
})

export interface Environment {
  readonly host: string
  /** 0 lets the system choose a free one. */
  readonly port: number
  /** Absolute; the embedded database, its lock and a dropped-in basemap lie here. */
  readonly dataDirectory: string
  /** Without it the embedded database serves. */
  readonly databaseUrl: string | undefined
}

/**
 * Reads the environment once, at the start; nothing else looks at it.
 *
 * @throws Stop naming the variable that is wrong.
 */
export function readEnvironment(variables: NodeJS.ProcessEnv = process.env): Environment {
  const given = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ''))
  const read = schema.safeParse(given)
  if (!read.success) {
    const [issue] = read.error.issues
    throw new Stop(
      `The environment variable ${issue?.path.join('.')} is wrong: ${issue?.message}.`,
      'Correct it, or unset it for the default.',
    )
  }
  return {
    host: read.data.HOST,
    port: read.data.PORT,
    dataDirectory: resolve(read.data.DATA_DIR),
    databaseUrl: read.data.DATABASE_URL,
  }
}
