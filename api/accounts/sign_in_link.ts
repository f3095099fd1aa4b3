import { createHash, randomBytes } from 'node:crypto'
import type { BetterAuthPlugin } from 'better-auth'
import { APIError, createAuthEndpoint } from 'better-auth/api'
import { setSessionCookie } from 'better-auth/cookies'
import { z } from 'zod'

const identifierOf = (token: string) =>
  `sign-in-link:${createHash('sha256').update(token).digest('base64url')}`

/** What stands in `verifications.value` of a link, so that those of an account can be withdrawn. */
export const linkTo = (accountId: string) => `link to ${accountId}`

/** A link that signs in once, for a first administrator or whoever an administrator lets in again. */
export function signInLink({ secondsValid }: { secondsValid: number }) {
  return {
    id: 'sign-in-link',
    endpoints: {
      /** No path: the server alone may call it. */
      mintSignInLink: createAuthEndpoint.serverOnly(
        { method: 'POST', body: z.strictObject({ accountId: z.string() }) },
        async (ctx) => {
          const token = randomBytes(32).toString('base64url')
          const expiresAt = new Date(Date.now() + secondsValid * 1000)
          await ctx.context.internalAdapter.createVerificationValue({
            identifier: identifierOf(token),
            value: linkTo(ctx.body.accountId),
            expiresAt,
          })
          return { token, expiresAt }
        },
      ),
      signInByLink: createAuthEndpoint(
        '/sign-in/link',
        { method: 'POST', body: z.strictObject({ token: z.string() }) },
        async (ctx) => {
          const { internalAdapter } = ctx.context
          const identifier = identifierOf(ctx.body.token)
          const consumed = await internalAdapter.consumeVerificationValue(identifier)
          const id = consumed?.value.slice(linkTo('').length)
          const user = id === undefined ? null : await internalAdapter.findUserById(id)
          if (!user) throw new APIError('UNAUTHORIZED', { code: 'INVALID_LINK' })
          const session = await internalAdapter.createSession(user.id)
          await setSessionCookie(ctx, { session, user })
          return ctx.json({ user: { id: user.id } })
        },
      ),
    },
  } satisfies BetterAuthPlugin
}
