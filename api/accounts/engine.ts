import { randomUUID } from 'node:crypto'
import { APIError } from 'better-auth/api'
import { betterAuth } from 'better-auth/minimal'
import { twoFactor } from 'better-auth/plugins/two-factor'
import { username } from 'better-auth/plugins/username'
import { sql } from 'drizzle-orm'
import type { AccountsDatabase } from './accounts_database.ts'
import { longestPassword, shortestPassword } from './forms.ts'
import { hashPassword, verifyPassword } from './password.ts'
import { signInLink } from './sign_in_link.ts'

export type Engine = ReturnType<typeof engineOf>

export interface EngineSettings {
  readonly database: AccountsDatabase
  readonly secret: string
  /** The address people type, without a path; over https the cookies are marked so. */
  readonly origin: string
}

/** A shift; it ends whether used or not. */
const secondsOfSession = 12 * 3600
const secondsOfLink = 24 * 3600
const secondsOfChallenge = 300

const stamps = { createdAt: 'created_at', updatedAt: 'updated_at' }

/**
 * better-auth, for what it is good at: passwords, sessions, second factors. Its own HTTP handler is
 * never mounted (it has thirty routes that nobody here needs, some of which change accounts), and all
 * that an environment variable or NODE_ENV could switch is set here by name.
 */
export function engineOf({ database, secret, origin }: EngineSettings) {
  return betterAuth({
    appName: 'Địa Bàn',
    baseURL: origin,
    basePath: '/api/accounts',
    secret,
    database: database.adapter,
    telemetry: { enabled: false },
    logger: { disabled: true },
    trustedOrigins: [origin],
    // Ours slows down instead: `throttle.ts`.
    rateLimit: { enabled: false },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: shortestPassword,
      maxPasswordLength: longestPassword,
      password: { hash: hashPassword, verify: verifyPassword },
    },
    user: { fields: { name: 'duty_name', emailVerified: 'email_verified', ...stamps } },
    session: {
      fields: {
        ...{ userId: 'account_id', expiresAt: 'expires_at' },
        ...{ ipAddress: 'ip_address', userAgent: 'user_agent' },
        ...stamps,
      },
      expiresIn: secondsOfSession,
      disableSessionRefresh: true,
    },
    account: {
      fields: {
        ...{ userId: 'account_id', providerId: 'provider', accountId: 'provider_account_id' },
        ...stamps,
      },
      accountLinking: { enabled: false },
    },
    verification: { fields: { expiresAt: 'expires_at', ...stamps }, storeIdentifier: 'hashed' },
    advanced: {
      cookiePrefix: 'dia_ban',
      useSecureCookies: origin.startsWith('https:'),
      defaultCookieAttributes: { sameSite: 'strict', httpOnly: true },
      disableOriginCheck: false,
      disableCSRFCheck: false,
      database: { generateId: () => randomUUID(), validateSchema: false },
    },
    databaseHooks: {
      session: { create: { before: (session) => refuseDisabled(database, session.userId) } },
    },
    plugins: [
      username({
        displayUsername: false,
        minUsernameLength: 3,
        maxUsernameLength: 40,
        usernameValidator: (login) => /^[a-zA-Z0-9][a-zA-Z0-9._-]*$/.test(login),
        schema: { user: { fields: { username: 'login' } } },
      }),
      twoFactor({
        issuer: 'Địa Bàn',
        accountLockout: { enabled: false },
        twoFactorCookieMaxAge: secondsOfChallenge,
        backupCodeOptions: { amount: 10, length: 10 },
        schema: {
          user: { fields: { twoFactorEnabled: 'two_factor_enabled' } },
          twoFactor: {
            fields: {
              ...{ userId: 'account_id', backupCodes: 'backup_codes' },
              ...{ failedVerificationCount: 'failed_count', lockedUntil: 'locked_until' },
            },
          },
        },
      }),
      signInLink({ secondsValid: secondsOfLink }),
    ],
  })
}

/** Told as a wrong password is: that an account is disabled is nobody else's business. */
async function refuseDisabled(database: AccountsDatabase, id: string): Promise<void> {
  const [found] = await database.pass(({ rows }) =>
    rows<{ disabled: boolean }>(
      sql`select disabled_at is not null as disabled from accounts where id = ${id}`,
    ),
  )
  if (found?.disabled !== false) {
    throw new APIError('UNAUTHORIZED', { code: 'INVALID_USERNAME_OR_PASSWORD' })
  }
}
