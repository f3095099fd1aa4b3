import { hashPassword } from '../../../api/accounts/password.ts'
import { addressOf, signInOnce, start } from '../../support/started_product.ts'
import { openBenchDatabase } from '../database/open_bench_database.ts'
import { interleave, type Section } from '../measurement.ts'

const what = 'sign-in by name and password'
const timesEach = 10

/** A sign-in over HTTP, on a PostGIS server, against the hash that it cannot do without. */
export const signInCost: Section = {
  offers: [what],
  async run({ pairs }) {
    const database = await openBenchDatabase({ points: false })
    const environment = { DATABASE_URL: database.url, DATA_DIR: database.folder, PORT: '0' }
    const product = start('api/serve.ts', environment)
    try {
      const origin = await addressOf(product)
      const { cookie, password } = await signInOnce(product)
      const me = await fetch(`${origin}/api/accounts/me`, { headers: { cookie } })
      const { login } = (await me.json()) as { login: string }
      const signIn = async () => {
        const answer = await fetch(`${origin}/api/accounts/sign_in`, {
          method: 'POST',
          headers: { 'content-type': 'application/json', origin },
          body: JSON.stringify({ login, password }),
        })
        if (!answer.ok) throw new Error(`${answer.status} ${await answer.text()}`)
        await answer.arrayBuffer()
      }
      await signIn()
      const alone = () => hashPassword(password)
      const taken = await interleave(pairs, millisecondsOf(signIn), millisecondsOf(alone))
      return [{ what, unit: 'ms', against: 'the hash alone', ...taken, goal: ['≤', 1.25] }]
    } finally {
      product.process.kill()
      await product.ended
      await database.close()
    }
  },
}

/** One after the other, as somebody at a keyboard has it. */
const millisecondsOf = (work: () => Promise<unknown>) => async () => {
  const from = performance.now()
  for (let time = 0; time < timesEach; time++) await work()
  return (performance.now() - from) / timesEach
}
