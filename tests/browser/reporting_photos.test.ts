import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, describe, expect } from 'vitest'
import { cameraName, cameraPhoto } from '../support/camera_photo.ts'
import { it } from '../support/chromium_page.ts'
import { ownProduct } from '../support/own_product.ts'
import { phone } from './open_screen.ts'
import { away, button, connected, onServer, send, unsent, write } from './reporting_parts.ts'
import { toMend } from './to_mend.ts'

const product = ownProduct()
const folder = mkdtempSync(join(tmpdir(), 'dia_ban_files_'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Chooses a file by the button, with the key that presses it. */
async function choosePhoto(page: Page, name: string, bytes: Buffer): Promise<void> {
  const path = join(folder, name)
  writeFileSync(path, bytes)
  const chooser = page.waitForEvent('filechooser')
  await button(page, 'Chụp hoặc chọn ảnh').press('Enter')
  await (await chooser).setFiles(path)
}

const chosen = (page: Page) => page.getByRole('img', { name: /^Ảnh \d$/ })

/** A photo of an incident in its details, called by who sent it. */
const photo = (page: Page) => page.getByRole('img', { name: /Quản trị|quan_tri/ })

interface Listed {
  readonly id: string
  readonly width: number
  readonly height: number
}

async function photosOf(incident: string): Promise<readonly Listed[]> {
  const answer = await product.ask('GET', `/collections/incidents/items/${incident}/photos`)
  return ((await answer.json()) as { photos: readonly Listed[] }).photos
}

/** The incident with these words, once it has so many photos. */
async function withPhotos(text: string, count: number): Promise<string> {
  const look = async () => {
    const [there] = await onServer(product, text)
    return there ? { id: there.id, photos: (await photosOf(there.id)).length } : null
  }
  await expect.poll(look, { timeout: 60_000 }).toMatchObject({ photos: count })
  return (await look())?.id ?? ''
}

describe('a photo', () => {
  it('arrives upright and small, without place, device or anything the camera wrote', async ({
    openPage,
  }) => {
    const page = await product.open(openPage, { viewport: phone }, '#r=new')
    const text = `Có ảnh ${Date.now()}`
    await write(page, text)
    const taken = await cameraPhoto(page)
    expect(taken.includes('Exif') && taken.includes(cameraName)).toBe(true)
    await choosePhoto(page, 'IMG_0001.JPG', taken)
    await chosen(page).waitFor()
    expect(await toMend(page)).toEqual([])
    await send(page)
    const id = await withPhotos(text, 1)
    const [listed] = await photosOf(id)
    // Held on its side: what was 1200 × 800 stands upright.
    expect(listed).toMatchObject({ width: 800, height: 1200 })
    const path = `/collections/incidents/items/${id}/photos/${listed?.id}`
    const bytes = Buffer.from(await (await product.ask('GET', path)).arrayBuffer())
    for (const word of ['Exif', cameraName, 'GPS', 'http://ns.adobe.com']) {
      expect(bytes.includes(word)).toBe(false)
    }
    await expect.poll(() => unsent(page).count()).toBe(0)
  })

  it.for([
    ['no photo', Buffer.from('không phải ảnh'), /không phải ảnh mà máy này đọc được/],
    ['no photo, of 50 MB', Buffer.alloc(50_000_000, 1), /không phải ảnh mà máy này đọc được/],
    ['above 60 MB', Buffer.alloc(60_000_001, 1), /lớn quá 60 MB/],
  ] as const)(
    'that is %s is not taken, says so, and leaves the report as it is',
    async ([, bytes, said], { openPage }) => {
      const page = await product.open(openPage, { viewport: phone }, '#r=new')
      const text = `Không ảnh ${Date.now()}`
      await write(page, text)
      await choosePhoto(page, 'tai_lieu.jpg', bytes)
      await page.getByRole('alert').filter({ hasText: said }).waitFor()
      expect(await chosen(page).count()).toBe(0)
      await send(page)
      await withPhotos(text, 0)
    },
  )

  it('of 50 MB that is one arrives as a small one', async ({ openPage }) => {
    const page = await product.open(openPage, {}, '#r=new')
    const text = `Ảnh lớn ${Date.now()}`
    await write(page, text)
    const large = Buffer.concat([await cameraPhoto(page), Buffer.alloc(50_000_000)])
    await choosePhoto(page, 'lon.jpg', large)
    await chosen(page).waitFor()
    await send(page)
    const id = await withPhotos(text, 1)
    const [listed] = await photosOf(id)
    const path = `/collections/incidents/items/${id}/photos/${listed?.id}`
    const bytes = await (await product.ask('GET', path)).arrayBuffer()
    expect(bytes.byteLength).toBeLessThan(1_000_000)
  })

  it('can be taken away on the device, before the report is sent and while it waits', async ({
    openPage,
  }) => {
    const page = await product.open(openPage, { viewport: phone, expected: away }, '#r=new')
    await connected(page)
    await page.context().setOffline(true)
    const text = `Bớt ảnh ${Date.now()}`
    await write(page, text)
    const photo = await cameraPhoto(page)
    for (const number of [1, 2, 3]) {
      await choosePhoto(page, `${number}.jpg`, photo)
      await page.getByRole('img', { name: `Ảnh ${number}` }).waitFor()
    }
    await button(page, 'Bỏ ảnh 3').press('Enter')
    await expect.poll(() => chosen(page).count()).toBe(2)
    await send(page)
    const waiting = unsent(page).filter({ hasText: text })
    await waiting.getByText('2 ảnh').waitFor()
    await waiting.getByRole('button', { name: 'Bỏ ảnh 1' }).click()
    await waiting.getByText('1 ảnh').waitFor()
    expect(await toMend(page)).toEqual([])
    await page.context().setOffline(false)
    await withPhotos(text, 1)
    await expect.poll(() => unsent(page).count()).toBe(0)
  })

  it('that has arrived is taken away by who leads, with a reason that stays in the log', async ({
    openPage,
  }) => {
    // Turned back to before the report there is no such incident.
    const page = await product.open(openPage, { expected: [/404 \(Not Found\)/] }, '#r=new')
    const text = `Ảnh rõ mặt ${Date.now()}`
    await write(page, text)
    await choosePhoto(page, 'mat.jpg', await cameraPhoto(page))
    await chosen(page).waitFor()
    await send(page)
    const id = await withPhotos(text, 1)
    // While the past is shown nothing of now is taken away, and nothing that came later is shown.
    const { recordedSince } = (await (await product.ask('GET', '/collections')).json()) as {
      recordedSince: string
    }
    const local = (at: number) => new Date(at + 7 * 3_600_000).toISOString().slice(0, 19)
    // To the second, and not before the photo came within the same one.
    await page.goto(product.address(`#v=1&s=incidents/${id}&d=${local(Date.now() + 999)}`))
    await page.reload()
    await photo(page).waitFor()
    expect(await button(page, /^Bỏ ảnh /).count()).toBe(0)
    const before = local(Date.parse(recordedSince) + 1_000)
    await page.evaluate((hash) => {
      location.hash = hash
    }, `#v=1&s=incidents/${id}&d=${before}`)
    await photo(page).waitFor({ state: 'detached' })
    await page.goto(product.address(`#v=1&s=incidents/${id}`))
    await page.reload()
    await button(page, /^Bỏ ảnh /).press('Enter')
    const reason = page.getByLabel('Lý do, ghi vào diễn biến')
    await reason.waitFor()
    expect(await button(page, 'Xóa hẳn ảnh này').isDisabled()).toBe(true)
    await page.keyboard.type('Chụp rõ mặt người')
    expect(await toMend(page)).toEqual([])
    await page.keyboard.press('Enter')
    await page.getByText(/Lý do: Chụp rõ mặt người/).waitFor()
    // The log and the list of photos are two answers.
    await photo(page).waitFor({ state: 'detached' })
    expect(await photosOf(id)).toEqual([])
  })
})
