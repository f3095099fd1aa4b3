import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openWorld, type World } from '../../support/api_world.ts'
import { unit } from '../../support/unit_rows.ts'
import { goodPassword, signedIn, tokenOf, Visitor } from '../../support/visitor.ts'

let world: World
let chief: Visitor
let chiefId: string
let ward: Visitor
beforeAll(async () => {
  world = await openWorld()
  await world.write(
    'units',
    ['06712', '06709', '06718'].map((code) => unit(code, null)),
  )
  const whole = { role: 'administrator', units: null } as const
  ;({ visitor: chief, id: chiefId } = await signedIn(world, 'tinh', whole))
  ;({ visitor: ward } = await signedIn(world, 'phuong', { role: 'administrator' }))
})
afterAll(() => world.close())

let made = 0
const given = (own: object = {}) => ({
  ...{ login: `truc.${++made}`, duty_name: 'Trực ban phường', role: 'viewer' },
  ...{ units: ['06712'], clearance: 'noi_bo' },
  ...own,
})
async function make(own: object = {}, by = chief) {
  const { status, said } = await by.post('', given(own))
  expect(status).toBe(201)
  return said as { id: string; login: string }
}
const change = (id: string, what: object, by = chief) => by.ask('PATCH', `/${id}`, what)

describe('an administrator', () => {
  it('makes an account, hands its link over, and the post signs in', async () => {
    const { id, login } = await make({ units: ['06712', '06709'], role: 'reporter' })
    const { status, said } = await chief.post(`/sign_in_link/${id}`)
    expect(status).toBe(201)
    const post = new Visitor(world)
    await post.post('/sign_in_link', { token: tokenOf(said.link as string) })
    expect((await post.post('/password', { new: goodPassword })).status).toBe(200)
    expect((await post.get('/me')).said).toMatchObject({
      ...{ login, role: 'reporter', units: ['06712', '06709'], clearance: 'noi_bo' },
    })
  })

  it('lists the accounts, with nothing secret in them', async () => {
    const { id } = await make()
    const { accounts } = (await chief.get('')).said as { accounts: { id: string }[] }
    expect(accounts.find((one) => one.id === id)).toEqual({
      ...{ id, login: expect.any(String), duty_name: 'Trực ban phường', role: 'viewer' },
      ...{ units: ['06712'], clearance: 'noi_bo', disabled: false },
      ...{ has_password: false, second_factor: false },
    })
  })

  it('changes rights, which count from then on', async () => {
    const { visitor, id } = await signedIn(world, 'doi.quyen')
    const changed = await change(id, { role: 'planner', units: 'all', clearance: 'cong_khai' })
    expect(changed.status).toBe(200)
    expect((await visitor.get('/me')).said).toMatchObject({
      ...{ role: 'planner', units: 'all', clearance: 'cong_khai' },
    })
  })

  it('disables an account, which is out at once, and lets it in again', async () => {
    const { visitor, id } = await signedIn(world, 'bi.khoa')
    expect((await change(id, { disabled: true })).status).toBe(200)
    expect(await visitor.status('/api/collections')).toBe(401)
    const enter = () => visitor.post('/sign_in', { login: 'bi.khoa', password: goodPassword })
    expect((await enter()).status).toBe(401)
    expect((await change(id, { disabled: false })).status).toBe(200)
    expect((await enter()).status).toBe(200)
  })

  it('lets in again who forgot the password: the old one and all sessions are gone', async () => {
    const { visitor, id } = await signedIn(world, 'da.quen')
    const links = [await chief.post(`/sign_in_link/${id}`), await chief.post(`/sign_in_link/${id}`)]
    expect(await visitor.status()).toBe(401)
    const old = { login: 'da.quen', password: goodPassword }
    expect((await visitor.post('/sign_in', old)).status).toBe(401)
    const use = ({ said }: { said: Readonly<Record<string, unknown>> }) =>
      visitor.post('/sign_in_link', { token: tokenOf(said.link as string) })
    const [first, second] = links
    expect(first && (await use(first)).status).toBe(401)
    expect(second && (await use(second)).status).toBe(200)
  })
})

describe('nobody rises by it', () => {
  it.each(['viewer', 'reporter', 'coordinator', 'planner'] as const)(
    'a %s administers nothing',
    async (role) => {
      const { visitor, id } = await signedIn(world, `la.${role}`, { role, units: null })
      const other = await make()
      for (const answer of [
        await visitor.get(''),
        await visitor.post('', given()),
        await change(other.id, { role: 'planner' }, visitor),
        await change(id, { role: 'administrator' }, visitor),
        await visitor.post(`/sign_in_link/${chiefId}`),
      ]) {
        expect([answer.status, answer.said.code]).toEqual([403, 'not_allowed'])
      }
    },
  )

  it('one’s own rights are changed by others only', async () => {
    for (const what of [{ clearance: 'cong_khai' }, { role: 'viewer' }, { disabled: true }]) {
      expect((await change(chiefId, what)).status).toBe(403)
    }
    expect((await change(chiefId, { duty_name: 'Quản trị tỉnh' })).status).toBe(200)
  })

  it('an administrator of some units grants those, and makes no administrator', async () => {
    expect((await ward.post('', given())).status).toBe(201)
    for (const own of [
      { units: 'all' },
      { units: ['06712', '06709'] },
      { role: 'administrator' },
    ]) {
      const { status, said } = await ward.post('', given(own))
      expect([own, status, said.code]).toEqual([own, 403, 'not_allowed'])
      const { id } = await make({}, ward)
      expect((await change(id, own, ward)).status).toBe(403)
    }
  })

  it('an account above one’s own is as if it were not there', async () => {
    const above = [
      await make({ units: 'all' }),
      await make({ units: ['06709'] }),
      await make({ role: 'administrator' }),
      { id: chiefId },
      { id: 'no_such_account' },
    ]
    const { accounts } = (await ward.get('')).said as { accounts: { id: string }[] }
    for (const { id } of above) {
      expect(accounts.map((one) => one.id)).not.toContain(id)
      expect((await change(id, { duty_name: 'Tên khác' }, ward)).status).toBe(404)
      expect((await ward.post(`/sign_in_link/${id}`)).status).toBe(404)
    }
  })

  it('nobody grants a clearance above their own', async () => {
    const { visitor } = await signedIn(world, 'it.quyen', {
      ...{ role: 'administrator', units: null, clearance: 'cong_khai' },
    })
    const { status } = await visitor.post('', given({ clearance: 'noi_bo' }))
    expect(status).toBe(403)
    const { id } = await make({ clearance: 'noi_bo' })
    expect((await change(id, { clearance: 'cong_khai' }, visitor)).status).toBe(404)
    expect((await visitor.post(`/sign_in_link/${id}`)).status).toBe(404)
  })
})

describe('what is granted must be there', () => {
  it.each([
    [400, 'role', { role: 'king' }],
    [400, 'role', { role: ['administrator'] }],
    [400, 'units', { units: ['06712', 'x'] }],
    [400, 'units', { units: 'some' }],
    [422, 'units', { units: ['06712', '99999'] }],
    [422, 'clearance', { clearance: 'bi_mat' }],
    [422, 'clearance', { clearance: 'constructor' }],
    [400, 'clearance', { clearance: "noi_bo'; drop table accounts" }],
    [400, 'login', { login: 'Có dấu' }],
    [400, 'login', { login: 'a' }],
    [400, 'login', { login: 'seeds' }],
    [400, 'duty_name', { duty_name: '=cmd|x' }],
    [400, 'duty_name', { duty_name: '<script>alert(1)</script>' }],
    [400, 'duty_name', { duty_name: 'a\u0000b' }],
  ])('%d names %s: %o', async (status, parameter, own) => {
    const answer = await chief.post('', given(own))
    expect([answer.status, answer.said.parameter]).toEqual([status, parameter])
    if ('login' in own) return
    const { id } = await make()
    const changed = await change(id, own)
    expect([changed.status, changed.said.parameter]).toEqual([status, parameter])
  })

  it('a province counts as one who owns: 22', async () => {
    expect((await chief.post('', given({ units: ['22'] }))).status).toBe(201)
  })

  it('a login is taken once', async () => {
    const { login } = await make()
    const { status, said } = await chief.post('', given({ login }))
    expect([status, said.code, said.parameter]).toEqual([409, 'taken', 'login'])
  })

  it.each([
    { id: 'other' },
    { login: 'khac' },
    { email: 'a@b.vn' },
    { two_factor_enabled: false },
    { password: goodPassword },
    { disabled_at: null },
  ])('nothing else is changed: %o', async (what) => {
    const { id } = await make()
    const { status, said } = await change(id, { duty_name: 'Tên khác', ...what })
    expect([status, said.code]).toEqual([400, 'bad_body'])
    const { accounts } = (await chief.get('')).said as {
      accounts: { id: string; duty_name: string }[]
    }
    expect(accounts.find((one) => one.id === id)?.duty_name).toBe('Trực ban phường')
  })
})
