/** Makes posts that report, each with a session of its own, and gives their cookies. */
export async function makeReporters(
  origin: string,
  administrator: string,
  count: number,
): Promise<string[]> {
  const post = async (path: string, body: object, cookie: string) => {
    const headers = { 'content-type': 'application/json', origin, ...(cookie && { cookie }) }
    const address = `${origin}/api/accounts${path}`
    const answer = await fetch(address, { method: 'POST', headers, body: JSON.stringify(body) })
    if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`)
    const said = (await answer.json()) as Readonly<Record<string, unknown>>
    return { said, cookie: answer.headers.getSetCookie()[0]?.split(';')[0] ?? '' }
  }
  const cookies: string[] = []
  for (let number = 1; number <= count; number++) {
    const account = {
      ...{ login: `chot-${number}`, duty_name: `Chốt ${number}`, role: 'reporter' },
      ...{ units: ['06712'], clearance: 'noi_bo' },
    }
    const { said } = await post('', account, administrator)
    const minted = await post(`/sign_in_link/${String(said.id)}`, {}, administrator)
    const token = new URL(String(minted.said.link)).hash.replace('#sign_in=', '')
    const { cookie } = await post('/sign_in_link', { token }, '')
    await post('/password', { new: 'mật khẩu của một chốt trực' }, cookie)
    cookies.push(cookie)
  }
  return cookies
}
