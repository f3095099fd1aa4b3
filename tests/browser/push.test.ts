import { describe, expect } from 'vitest'
import { it } from '../support/chromium_page.ts'
import { feature, point, said } from '../support/editor.ts'
import { ownProduct } from '../support/own_product.ts'
import { goodPassword } from './accounts.ts'
import { details, grid, layerEntry } from './parts_of_screen.ts'

const address = '#v=1&m=13/21.53/107.97&l=units,facilities&t=facilities'

const own = {
  ...{ name_en: 'A store', unit_code: '06712', class: 'warehouse', state: 'existing' },
  accuracy_m: 20,
}

const product = ownProduct()

/** What somebody does at another desk. */
async function elsewhere(method: string, path: string, body?: object, version?: string) {
  const answer = await product.ask(method, `/collections/facilities/items${path}`, body, {
    ...(method === 'PATCH' && { 'content-type': 'application/merge-patch+json' }),
    ...(version !== undefined && { 'if-match': version }),
  })
  if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`)
  const text = await answer.text()
  const { id = '' } = (text === '' ? {} : JSON.parse(text)) as { id?: string }
  return { id, version: answer.headers.get('etag') ?? '' }
}

/** The session of a new account. */
async function otherSession(rights: object): Promise<string> {
  const json = async (answer: Response) => (await answer.json()) as { id: string; link: string }
  const { id } = await json(
    await product.ask('POST', '/accounts', {
      ...{ login: 'truc_khac', duty_name: 'Trực ban khác', role: 'viewer', clearance: 'noi_bo' },
      ...rights,
    }),
  )
  const { link } = await json(await product.ask('POST', `/accounts/sign_in_link/${id}`))
  const token = new URL(link).hash.replace('#sign_in=', '')
  const signedIn = await product.ask('POST', '/accounts/sign_in_link', { token }, { cookie: '' })
  const cookie = signedIn.headers.getSetCookie()[0]?.split(';')[0] ?? ''
  await product.ask('POST', '/accounts/password', { new: goodPassword }, { cookie })
  return cookie
}

describe('what somebody changes at another desk', () => {
  it('is on an open screen without reloading: table, details, count', async ({ openPage }) => {
    // What is gone is asked for once more, by its open details.
    const page = await product.open(openPage, { expected: [/404/] }, address)
    await page.getByText('Trực tiếp').waitFor()
    const table = grid(page, 'facilities')
    await table.getByRole('row').nth(1).waitFor()
    const counted = () => layerEntry(page, 'facilities').innerText()
    const before = await counted()

    const name = `A thử ${Date.now()}`
    const added = await elsewhere('POST', '', feature({ ...own, name_vi: name }, point))
    const row = table.getByRole('row').filter({ hasText: name })
    await row.waitFor({ timeout: 20_000 })
    await expect.poll(counted).not.toBe(before)

    await row.click()
    await details(page).getByRole('heading', { name }).waitFor()
    const change = { properties: { ...said, name_vi: `${name} mới` } }
    const changed = await elsewhere('PATCH', `/${added.id}`, change, added.version)
    await details(page)
      .getByRole('heading', { name: `${name} mới` })
      .waitFor({ timeout: 20_000 })

    await elsewhere('DELETE', `/${added.id}`, undefined, changed.version)
    await table.getByRole('row').filter({ hasText: name }).waitFor({ state: 'detached' })
    await details(page).getByRole('alert').waitFor()
    await expect.poll(counted).toBe(before)
  })

  it('is told to nobody who may not see it', async ({ openPage }) => {
    const cookie = await otherSession({ units: ['06724'] })
    const page = await product.open(openPage, {}, address, cookie)
    await page.getByText('Trực tiếp').waitFor()
    const heard: string[] = []
    page.on('request', (request) => heard.push(request.url()))
    const name = `A kín ${Date.now()}`
    const hidden = feature({ ...own, name_vi: name, marking: 'noi_bo' }, point)
    const { id, version } = await elsewhere('POST', '', hidden)
    await elsewhere('DELETE', `/${id}`, undefined, version)
    // What everybody sees comes after it, and so shows that it would have come.
    const seen = await elsewhere('POST', '', feature({ ...own, name_vi: `${name} mở` }, point))
    const table = grid(page, 'facilities')
    await table
      .getByRole('row')
      .filter({ hasText: `${name} mở` })
      .waitFor({ timeout: 20_000 })
    expect(await table.getByRole('row').filter({ hasText: name }).count()).toBe(1)
    expect(heard.filter((url) => url.includes(id))).toEqual([])
    await elsewhere('DELETE', `/${seen.id}`, undefined, seen.version)
  })
})

describe('a screen that no longer hears of changes', () => {
  it('says so, and shows what it missed when it hears again', async ({ openPage }) => {
    const expected = [/ERR_INTERNET_DISCONNECTED|ERR_NETWORK|Failed to load/]
    const page = await product.open(openPage, { expected }, address)
    await page.getByText('Trực tiếp').waitFor()
    await page.context().setOffline(true)
    await page.getByText('Mất kết nối').waitFor()
    const name = `A lúc mất mạng ${Date.now()}`
    const { id, version } = await elsewhere('POST', '', feature({ ...own, name_vi: name }, point))
    await page.context().setOffline(false)
    await grid(page, 'facilities').getByRole('row').filter({ hasText: name }).waitFor()
    await page.getByText('Trực tiếp').waitFor()
    await elsewhere('DELETE', `/${id}`, undefined, version)
  })
})
