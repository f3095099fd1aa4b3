import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { verifyLog } from '../../../api/log/verify_log.ts'
import { openWorld, sourceHeader, type World } from '../../support/api_world.ts'
import { entriesAfter, lastSeq } from '../../support/log_entries.ts'
import { codeOf } from '../../support/totp.ts'
import { unit } from '../../support/unit_rows.ts'
import { goodPassword, makeAccount, signedIn, tokenOf, Visitor } from '../../support/visitor.ts'

const here = { [sourceHeader]: '192.0.2.7' }

let world: World
let chief: Visitor
beforeAll(async () => {
  world = await openWorld()
  await world.write(
    'units',
    ['06712', '06709'].map((code) => unit(code, null)),
  )
  chief = (await signedIn(world, 'tinh', { role: 'administrator', units: null })).visitor
})
afterAll(async () => {
  expect((await verifyLog(world.database)).came_to).toBe('fits')
  await world.close()
})

let from: number
beforeEach(async () => {
  from = await lastSeq(world)
})
/** What was logged in this test, without what the database adds. */
const logged = async () =>
  (await entriesAfter(world, from)).map(({ who, role, source_address, kind, before, after }) => ({
    ...{ who, role, source_address, kind, before, after },
  }))
const ofChief = { who: 'tinh', role: 'administrator', source_address: '192.0.2.7' }
const rights = { duty_name: 'Trực ban', role: 'viewer', units: ['06712'], clearance: 'noi_bo' }
const start = async () => {
  from = await lastSeq(world)
}
const changed = (id: string, what: object) => chief.ask('PATCH', `/${id}`, what, here)

describe('of an account the log hears', () => {
  it('that it was added, with which rights', async () => {
    await chief.post('', { login: 'them.1', ...rights }, here)
    const after = { about: 'them.1', ...rights, disabled: false }
    expect(await logged()).toEqual([{ ...ofChief, kind: 'account_added', before: null, after }])
  })

  it.each([
    ['right_granted', { role: 'planner' }, { role: 'viewer' }],
    ['right_granted', { units: ['06712', '06709'] }, { units: ['06712'] }],
    ['right_granted', { role: 'reporter', clearance: 'cong_khai' }, { clearance: 'noi_bo' }],
    ['right_taken', { clearance: 'cong_khai' }, { clearance: 'noi_bo' }],
    ['right_taken', { units: [] }, { units: ['06712'] }],
    ['account_changed', { duty_name: 'Trực đêm' }, { duty_name: 'Trực ban' }],
    ['account_closed', { disabled: true }, { disabled: false }],
  ])('%s: %o', async (kind, after, before) => {
    const { said } = await chief.post('', { login: `sua.${from}`, ...rights })
    await start()
    await changed(said.id as string, after)
    expect(await logged()).toMatchObject([
      { ...ofChief, kind, before, after: { ...after, about: `sua.${from - 1}` } },
    ])
  })

  it('that it was let in again, which gives back all it had', async () => {
    const id = await makeAccount(world, 'tro.lai', { disabled_at: new Date() })
    await changed(id, { disabled: false })
    expect(await logged()).toMatchObject([{ kind: 'right_granted', after: { disabled: false } }])
  })

  it('that a link to it was made, and used', async () => {
    const id = await makeAccount(world, 'moi.1')
    const { said } = await chief.post(`/sign_in_link/${id}`, {}, here)
    const token = tokenOf(said.link as string)
    await new Visitor(world).post('/sign_in_link', { token }, here)
    const after = { about: 'moi.1', password: 'by_link' }
    expect(await logged()).toMatchObject([
      { ...ofChief, kind: 'account_changed', after },
      { who: 'moi.1', role: 'viewer', kind: 'signed_in', after: { way: 'link' } },
    ])
    expect(JSON.stringify(await logged())).not.toContain(token)
  })

  it('that its password was set, by the first and by the old one', async () => {
    const { visitor } = await signedIn(world, 'mat.khau')
    await visitor.post('/password', { old: goodPassword, new: `${goodPassword}!` })
    expect(await logged()).toMatchObject([
      { who: 'mat.khau', kind: 'signed_in' },
      { who: 'mat.khau', kind: 'account_changed', after: { password: 'set' } },
      { who: 'mat.khau', kind: 'account_changed', after: { password: 'set' } },
    ])
    expect(JSON.stringify(await logged())).not.toContain(goodPassword)
  })

  it('of its second factor, from the beginning to the end', async () => {
    const { visitor } = await signedIn(world, 'hai.lop')
    await start()
    const password = goodPassword
    const { said } = await visitor.post('/second_factor/begin', { password }, here)
    const uri = said.uri as string
    await visitor.post('/second_factor', { code: codeOf(uri) }, here)
    const again = new Visitor(world)
    await again.post('/sign_in', { login: 'hai.lop', password }, here)
    await again.post('/second_factor', { code: '000' }, here)
    await again.post('/second_factor', { code: 'wrong code' }, here)
    await again.post('/second_factor', { code: codeOf(uri, 1) }, here)
    const [recovery = ''] = said.recovery_codes as string[]
    const last = new Visitor(world)
    await last.post('/sign_in', { login: 'hai.lop', password }, here)
    await last.post('/recovery_code', { code: recovery }, here)
    await last.post('/second_factor/end', { password }, here)
    expect((await logged()).map(({ who, kind, after }) => [who, kind, after])).toEqual([
      ['hai.lop', 'account_changed', { second_factor: 'begun' }],
      ['hai.lop', 'account_changed', { second_factor: 'in_force' }],
      ['(nobody)', 'refused', expect.objectContaining({ reason: 'bad_body' })],
      ['hai.lop', 'refused', expect.objectContaining({ reason: 'sign_in_refused' })],
      ['hai.lop', 'signed_in', { way: 'second_factor' }],
      ['hai.lop', 'signed_in', { way: 'recovery_code' }],
      ['hai.lop', 'account_changed', { second_factor: 'ended' }],
    ])
    const secret = new URL(uri).searchParams.get('secret') ?? ''
    for (const one of [secret, recovery]) expect(JSON.stringify(await logged())).not.toContain(one)
  })

  it('who came by password, and who went', async () => {
    await signedIn(world, 'ra.vao')
    await start()
    const visitor = new Visitor(world)
    const enter = () => visitor.post('/sign_in', { login: 'RA.vao', password: goodPassword }, here)
    await enter()
    await visitor.post('/sign_out', {}, here)
    await enter()
    await visitor.post('/sign_out_everywhere', {}, here)
    const own = { who: 'ra.vao', role: 'viewer', source_address: '192.0.2.7', before: null }
    expect(await logged()).toEqual([
      { ...own, kind: 'signed_in', after: { way: 'password' } },
      { ...own, kind: 'signed_out', after: { everywhere: false } },
      { ...own, kind: 'signed_in', after: { way: 'password' } },
      { ...own, kind: 'signed_out', after: { everywhere: true } },
    ])
  })

  it('which tokens it made and ended, by what they are called', async () => {
    const made = await chief.post('/tokens', { title: 'QGIS', scope: 'read', days: 3 }, here)
    await chief.ask('DELETE', `/tokens/${made.said.id}`, undefined, here)
    expect(await logged()).toMatchObject([
      { ...ofChief, kind: 'token_made', after: { title: 'QGIS', scope: 'read' } },
      { ...ofChief, kind: 'token_ended', before: { title: 'QGIS' } },
    ])
    expect(JSON.stringify(await logged())).not.toContain(made.said.token)
  })
})

describe('what the log cannot take is not done', () => {
  const breakLog = () =>
    world.asOwner(sql`create function public.no_room() returns trigger language plpgsql as
      $$ begin raise exception 'no room' using errcode = '53100'; end $$`)
  beforeAll(async () => {
    await breakLog()
    await signedIn(world, 'khong.ghi')
  })
  const whileBroken = async (work: () => Promise<unknown>) => {
    const said = vi.spyOn(console, 'error').mockImplementation(() => undefined)
    await world.asOwner(
      sql`create trigger no_room before insert on log_entries execute function no_room()`,
    )
    await work()
    await world.asOwner(sql`drop trigger no_room on log_entries`)
    said.mockRestore()
  }
  const passwordOf = (login: string) =>
    world.asOwner(sql`select password from credentials c join accounts a on a.id = c.account_id
      where login = ${login}`)

  it('an account, a change of rights, a token, a password, a way in and out', async () => {
    const { visitor, id } = await signedIn(world, 'nguyen.ven')
    const password = await passwordOf('nguyen.ven')
    const stranger = new Visitor(world)
    const token = tokenOf((await world.accounts.mintLink(await makeAccount(world, 'co.link'))).link)
    await whileBroken(async () => {
      const answers = [
        await chief.post('', { login: 'khong.them', ...rights }),
        await changed(id, { role: 'planner' }),
        await chief.post(`/sign_in_link/${id}`),
        await visitor.post('/tokens', { title: 'x', scope: 'read', days: 1 }),
        await visitor.post('/password', { old: goodPassword, new: `${goodPassword}?` }),
        await visitor.post('/second_factor/begin', { password: goodPassword }),
        await visitor.post('/sign_out'),
        await stranger.post('/sign_in', { login: 'khong.ghi', password: goodPassword }),
        await stranger.post('/sign_in_link', { token }),
      ]
      expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 503))
    })
    expect(stranger.cookies.size).toBe(0)
    expect((await stranger.post('/sign_in_link', { token })).status).toBe(200)
    expect((await visitor.get('/me')).said).toMatchObject({ role: 'viewer', second_factor: false })
    expect((await visitor.get('/tokens')).said).toEqual({ tokens: [] })
    expect(await passwordOf('nguyen.ven')).toEqual(password)
    const { accounts } = (await chief.get('')).said as { accounts: { login: string }[] }
    expect(accounts.map(({ login }) => login)).not.toContain('khong.them')
  })
})

describe('nobody makes up', () => {
  it('who it was: a name in the request is not taken, nor a source', async () => {
    const forged = { who: 'tinh', by: 'tinh', role: 'administrator', source: '10.0.0.1' }
    const body = { login: 'ai.do', password: 'sai sai sai sai', ...forged }
    const from = { [sourceHeader]: '192.0.2.9', 'x-forwarded-for': '10.0.0.1' }
    await new Visitor(world).post('/sign_in', body, from)
    expect(await logged()).toMatchObject([
      { who: '(nobody)', role: null, source_address: '192.0.2.9', kind: 'refused' },
    ])
  })

  it.each(['loaded', 'imported', 'exported', 'restored', 'added', 'changed', 'removed', 'begun'])(
    'as the role of accounts that something was %s',
    async (kind) => {
      const said = world.accounts.database.pass(({ rows }) =>
        rows(sql`select record.log_event(${kind}, null, null, null, null, null, null)`),
      )
      await expect(said).rejects.toMatchObject({ sqlState: '42501' })
    },
  )

  it('as that role, an entry past its function, nor reads one', async () => {
    for (const forbidden of [
      sql`select * from log_entries`,
      sql`insert into log_entries select * from log_entries`,
      sql`select record.append_to_log('signed_in', null, null, 'live', null, null, null, null)`,
      sql`select * from units`,
    ]) {
      const tried = world.accounts.database.pass(({ rows }) => rows(forbidden))
      await expect(tried).rejects.toMatchObject({ sqlState: '42501' })
    }
  })
})
