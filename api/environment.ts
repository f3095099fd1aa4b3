import { resolve } from 'node:path'
import { z } from 'zod'
import { Stop } from './stop.ts'

const loopback = /^(127\.\d{1,3}\.\d{1,3}\.\d{1,3}|::1|localhost)$/

const schema = z.object({
  HOST: z.string().min(1).default('127.0.0.1'),
  PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
  DATA_DIR: z.string().min(1).default('.data'),
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//, 'must begin with postgres:// or postgresql://')
    .optional(),
  TRUST_PROXY: z
    .string()
    .regex(/^https:\/\/[^/]+$/, 'must be the address people type, as https://map.example.vn')
    .optional(),
  TLS_CERT: z.string().optional(),
  TLS_KEY: z.string().optional(),
  ISOLATED_NETWORK: z.enum(['yes', 'no'], 'must be yes or no').default('no'),
})

export interface Environment {
  readonly host: string
  /** 0 lets the system choose a free one. */
  readonly port: number
  /** Absolute; the embedded database, its lock and a dropped-in basemap lie here. */
  readonly dataDirectory: string
  /** Without it the embedded database serves. */
  readonly databaseUrl: string | undefined
  /** The address people type, where a proxy of the operator's stands in front and takes off TLS. */
  readonly trustedProxy: string | undefined
  /** Files of a certificate and its key, in PEM. */
  readonly tls: { readonly cert: string; readonly key: string } | undefined
  /** The operator's word that no other network can be reached from this one. */
  readonly isolatedNetwork: boolean
}

/**
 * Reads the environment once, at the start; nothing else looks at it.
 *
 * @throws Stop naming the variable that is wrong, or that must not be there.
 */
export function readEnvironment(variables: NodeJS.ProcessEnv = process.env): Environment {
  const given = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ''))
  const read = schema.safeParse(given)
  if (!read.success) {
    const [issue] = read.error.issues
    throw new Stop(
      {
        en: `The environment variable ${issue?.path.join('.')} is wrong: ${issue?.message}.`,
        vi: `Biến môi trường ${issue?.path.join('.')} sai: ${issue?.message}.`,
      },
      {
        en: 'Correct it, or unset it for the default.',
        vi: 'Sửa lại, hoặc bỏ đi để dùng mặc định.',
      },
    )
  }
  refuseForeign(given)
  const { HOST, PORT, DATA_DIR, DATABASE_URL, TRUST_PROXY, ISOLATED_NETWORK } = read.data
  const tls = tlsOf(read.data)
  if (!loopback.test(HOST) && TRUST_PROXY === undefined && tls === undefined) {
    throw new Stop(
      {
        en: `HOST=${HOST} would let other machines in without encryption, passwords and all.`,
        vi: `HOST=${HOST} sẽ cho máy khác vào mà không mã hóa, kể cả mật khẩu.`,
      },
      {
        en: 'Set TLS_CERT and TLS_KEY to the files of a certificate, or TRUST_PROXY to the https:// address of a proxy in front; or unset HOST.',
        vi: 'Đặt TLS_CERT và TLS_KEY là tệp của chứng thư, hoặc TRUST_PROXY là địa chỉ https:// của proxy phía trước; hoặc bỏ HOST.',
      },
    )
  }
  return {
    host: HOST,
    port: PORT,
    dataDirectory: resolve(DATA_DIR),
    databaseUrl: DATABASE_URL,
    trustedProxy: TRUST_PROXY,
    tls,
    isolatedNetwork: ISOLATED_NETWORK === 'yes',
  }
}

function tlsOf({ TLS_CERT, TLS_KEY }: z.output<typeof schema>) {
  if (TLS_CERT === undefined && TLS_KEY === undefined) return undefined
  if (TLS_CERT !== undefined && TLS_KEY !== undefined) {
    return { cert: resolve(TLS_CERT), key: resolve(TLS_KEY) }
  }
  throw new Stop(
    { en: 'Of TLS_CERT and TLS_KEY only one is set.', vi: 'TLS_CERT và TLS_KEY mới đặt một.' },
    {
      en: 'Set both, to the files of a certificate and of its key.',
      vi: 'Đặt cả hai: tệp của chứng thư và của khóa.',
    },
  )
}

/** The accounts library would follow them behind our back: another secret, other hosts, telemetry. */
function refuseForeign(given: NodeJS.ProcessEnv): void {
  const foreign = Object.keys(given).find((name) => /^(BETTER_AUTH_|AUTH_SECRET$)/.test(name))
  if (foreign === undefined) return
  throw new Stop(
    {
      en: `The environment variable ${foreign} would change how accounts are kept.`,
      vi: `Biến môi trường ${foreign} sẽ đổi cách giữ tài khoản.`,
    },
    {
      en: 'Unset it: Địa Bàn keeps its secret in DATA_DIR/secret.',
      vi: 'Bỏ biến ấy: Địa Bàn giữ bí mật của mình ở DATA_DIR/secret.',
    },
  )
}
