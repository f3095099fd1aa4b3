import type { Page } from 'playwright-core'
import { beforeAll, describe, expect } from 'vitest'
import { addingTo } from '../support/add_feature.ts'
import { it } from '../support/chromium_page.ts'
import { ownProduct } from '../support/own_product.ts'
import { drawn, phone } from './open_screen.ts'
import { details } from './parts_of_screen.ts'
import { toMend } from './to_mend.ts'

const product = ownProduct()

const add = addingTo(product)

beforeAll(async () => {
  const plan = await add('plans', { hazard: 'storm', level: 3, name_vi: 'Phương án bão cấp 3' })
  await add('plan_entries', {
    ...{ plan_id: plan, section: 'tasks', name_vi: 'Gọi tàu', phase: 'before', due_hours: 4 },
  })
  const version = (await product.ask('GET', `/collections/plans/items/${plan}`)).headers.get('etag')
  const approved = await product.ask(
    'PATCH',
    `/collections/plans/items/${plan}`,
    {
      properties: {
        ...{ state: 'approved', approved_by: 'Chủ tịch UBND', valid_from: '2026-01-01' },
      },
    },
    { 'content-type': 'application/merge-patch+json', 'if-match': version ?? '' },
  )
  if (!approved.ok) throw new Error(await approved.text())
})

/** As a bulletin writes a time: on the clock of Viet Nam. */
function written(hours: number): string {
  const at = new Date(Date.now() + (hours + 7) * 3_600_000).toISOString()
  return `${at.slice(11, 16)} ${at.slice(8, 10)}/${at.slice(5, 7)}/${at.slice(0, 4)}`
}
const track = [
  `${written(-2)}; 19,8; 112,3; 12; 15; 250; 100`,
  `${written(10)}; 20,7; 109,8; 12; 15; 250; 100`,
  `${written(22)}; 21,5; 108,0; 10; 12; 200; 80`,
]

const proposals = (page: Page) => details(page).getByRole('region', { name: 'Đề xuất ứng phó' })
const storm = (page: Page) => proposals(page).getByRole('article', { name: 'Bão, cấp 3' })
const field = (page: Page, name: string) => proposals(page).getByLabel(name, { exact: true })

describe('a storm bulletin', () => {
  it('is typed by keyboard, proposes level and plan, and a post decides', async ({ openPage }) => {
    const page = await product.open(openPage, {}, '#v=1&s=units/06712')
    await drawn(page)
    await proposals(page)
      .getByText(/^Không có bản tin hay trạm nào/)
      .waitFor()
    await proposals(page).getByRole('button', { name: 'Nhập bản tin bão' }).press('Enter')
    await page.keyboard.type('Bão số 11')
    await field(page, 'Cơ quan phát').fill('Trung tâm Dự báo KTTV quốc gia')
    await field(page, 'Phát lúc (giờ ngày)').fill(written(-2))
    await field(page, 'Cấp độ rủi ro nêu cho khu vực này').selectOption('3')
    await field(page, 'Khu vực theo lời bản tin').fill('đất liền ven biển Quảng Ninh')
    const positions = field(page, 'Vị trí tâm bão, mỗi dòng một lần')
    // What cannot be of a track is said by its line, and nothing that was typed is lost.
    await positions.fill([track[0], track[2], track[1], 'chiều nay; 21; 108'].join('\n'))
    await proposals(page).getByRole('button', { name: 'Lưu bản tin' }).press('Enter')
    await proposals(page).getByText('Dòng 4: không đọc được giờ ngày.').waitFor()
    await positions.fill([track[0], track[2], track[1]].join('\n'))
    await proposals(page).getByRole('button', { name: 'Lưu bản tin' }).press('Enter')
    await proposals(page).getByText('Vị trí 3: sớm hơn vị trí trước nó.').waitFor()
    expect(await toMend(page)).toEqual([])
    await positions.fill(track.join('\n'))
    await proposals(page).getByRole('button', { name: 'Lưu bản tin' }).press('Enter')

    await storm(page).getByText('Chờ quyết định').waitFor()
    await storm(page).getByText('Bản tin nêu cấp 3 cho: đất liền ven biển Quảng Ninh').waitFor()
    await storm(page)
      .getByText(/^Gió từ cấp 6 đến vào khoảng/)
      .waitFor()
    await storm(page).getByRole('button', { name: 'Phương án bão cấp 3' }).waitFor()
    await storm(page).getByRole('button', { name: 'Quyết định ứng phó' }).press('Enter')
    await page.keyboard.type('Chủ tịch UBND phường')
    const until = field(page, 'Được giữ đến (giờ ngày)')
    await until.fill('mai')
    await storm(page)
      .getByText(/^Không đọc được thời điểm này/)
      .waitFor()
    expect(await toMend(page)).toEqual([])
    await until.fill(written(48))
    await page.keyboard.press('Enter')
    await storm(page).getByText('Đã quyết định').waitFor()
    await storm(page)
      .getByText(/^Chủ tịch UBND phường · /)
      .waitFor()
    await storm(page)
      .getByText(`được giữ đến ${written(48)}`)
      .waitFor()
    // Its plan is in action with it.
    await details(page).getByText('1 chưa làm').waitFor()
    expect(await toMend(page)).toEqual([])
  })

  it('waits in the overview of a phone, shows its track, and is told of on the open page', async ({
    openPage,
  }) => {
    const page = await product.open(openPage, { viewport: phone }, '#v=1')
    await drawn(page)
    await page.getByRole('button', { name: 'Chi tiết' }).first().click()
    const entered = await product.ask('POST', '/bulletins', {
      properties: {
        ...{ storm: 'Bão số 12', kind: 'urgent', issuer: 'Đài thử', stated_level: 4 },
        issued_at: new Date(Date.now() - 60_000).toISOString(),
      },
      track: [
        { at: new Date(Date.now() - 60_000).toISOString(), position: [109, 21], radius_6_km: 200 },
        {
          at: new Date(Date.now() + 6 * 3_600_000).toISOString(),
          ...{ position: [108, 21.5], wind_level: 12, radius_6_km: 200 },
        },
      ],
    })
    expect(entered.status).toBe(201)
    const waiting = page.getByRole('region', { name: 'Đề xuất chờ quyết định' })
    await waiting.getByText('Bão, cấp 4').waitFor()
    await waiting.getByRole('button', { name: 'Phường Móng Cái 1' }).click()
    await proposals(page).getByRole('button', { name: 'Bão số 12' }).first().click()
    const rows = details(page).getByRole('table', { name: 'Đường đi của bão' }).getByRole('row')
    await expect.poll(() => rows.count()).toBe(3)
    expect(await toMend(page)).toEqual([])
    await details(page).getByRole('button', { name: 'Xem đường đi trên bản đồ' }).click()
    await drawn(page)
    const { id } = (await entered.json()) as { id: string }
    await expect.poll(() => page.url()).toContain(`storm_bulletins/${id}`)
  })
})
