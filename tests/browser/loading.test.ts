import { describe, expect } from 'vitest'
import { it, type OpenPage } from '../support/chromium_page.ts'
import { drawn, goToScreen, openScreen } from './open_screen.ts'
import { layerList, pressLayer } from './parts_of_screen.ts'

describe('what is fetched', () => {
  it('leaves out the library of a layer that draws itself until that layer is shown', async ({
    openPage,
  }) => {
    const { page, paths } = await openListening(openPage, '#v=1&l=units,border_crossings')
    const library = () => paths.filter((path) => /twinned|deck|luma|webgl-device/.test(path))
    expect(library()).toEqual([])
    await pressLayer(page, 'twinned_communities')
    await expect.poll(library).not.toEqual([])
  })

  it('is only what is shown: no tiles of hidden layers, no table that nobody opened', async ({
    openPage,
  }) => {
    const { paths } = await openListening(openPage, '#v=1&l=units')
    const layers = paths.flatMap((path) => /^\/api\/tiles\/([^/]+)/.exec(path)?.[1] ?? [])
    expect([...new Set(layers)]).toEqual(['units'])
    expect(paths.filter((path) => path.includes('table'))).toEqual([])
  })

  it('draws no second picture over the map where that layer has nothing to draw', async ({
    openPage,
  }) => {
    const page = await openScreen(openPage)
    const canvases = page.locator('.map_canvas canvas')
    expect(await canvases.count()).toBe(2)
    const goTo = (place: string) =>
      page.evaluate((to) => {
        location.hash = `#v=1&m=${to}`
      }, place)
    await goTo('11/10.5/106.7')
    await expect.poll(() => canvases.count()).toBe(1)
    await goTo('11/21.5/107.92')
    await expect.poll(() => canvases.count()).toBe(2)
    await drawn(page)
    await pressLayer(page, 'twinned_communities')
    await expect.poll(() => canvases.count()).toBe(1)
  })

  it('is the map first; the screen does not wait for it for ever', async ({ openPage }) => {
    const waiting = 'Đang vẽ bản đồ…'
    let release = () => {}
    const held = new Promise<void>((done) => {
      release = done
    })
    const paths: string[] = []
    const page = await goToScreen(openPage, {
      before: async (opening) => {
        opening.on('request', (request) => paths.push(new URL(request.url()).pathname))
        await opening.route('**/api/tiles/units/**', async (route) => {
          await held
          await route.continue()
        })
      },
    })
    await page.getByText(waiting).waitFor()
    const asked = paths.findIndex((path) => path.startsWith('/api/tiles/units'))
    const panels = () => paths.findIndex((path) => path.includes('around_map'))
    await layerList(page).waitFor()
    expect(asked).toBeGreaterThan(-1)
    expect(panels()).toBeGreaterThan(asked)
    expect(await page.getByText(waiting).isVisible()).toBe(true)
    release()
    await drawn(page)
    expect(await page.getByText(waiting).count()).toBe(0)
  })
})

describe('a page whose parts do not come', () => {
  it('says so, and offers to load it again', async ({ openPage }) => {
    let away = true
    const page = await goToScreen(openPage, {
      expected: [/ERR_FAILED/],
      before: (opening) =>
        opening.route('**/assets/show_app-*', (route) => (away ? route.abort() : route.continue())),
    })
    const fault = page.getByRole('alert')
    await fault.waitFor()
    away = false
    await fault.getByRole('button').click()
    await drawn(page)
  })
})

/** The screen, and the path of each address that page and workers ask for from the beginning. */
async function openListening(openPage: OpenPage, address: string) {
  const paths: string[] = []
  const page = await openScreen(openPage, {
    address,
    before: (opening) =>
      opening.context().on('request', (request) => paths.push(new URL(request.url()).pathname)),
  })
  return { page, paths }
}
