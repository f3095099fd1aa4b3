import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { it } from '../support/chromium_page.ts'
import { addressPart } from './address_of.ts'
import { drawn, openScreen } from './open_screen.ts'
import { details, map, pressLayer } from './parts_of_screen.ts'

// The second bridge of Bắc Luân stands in the middle of the map.
const atTheBridge = 'm=13.00/21.54700/108.01300'
const bridge = /Bắc Luân II$/

describe('by pointer', () => {
  it('tells the name of a crossing it rests on, and all about it when pressed', async ({
    openPage,
  }) => {
    const page = await openScreen(openPage, { address: `#v=1&${atTheBridge}` })
    const { x, y } = await middleOfMap(page)
    await page.mouse.move(x, y, { steps: 3 })
    // The names on the map itself are drawn on the canvas: this one is the tip's.
    await page.getByText(bridge).waitFor()
    await page.mouse.click(x, y)
    await details(page).getByRole('heading', { name: bridge }).waitFor()
    await expect.poll(() => addressPart(page, 's')).toBe('border_crossings/bac_luan_2')
  })

  it('draws nothing anew while it moves over open sea', async ({ openPage }) => {
    const page = await openScreen(openPage, { address: '#v=1&m=13.00/21.25000/108.25000' })
    const { x, y } = await middleOfMap(page)
    await page.mouse.move(x - 60, y)
    await drawn(page)
    const drawnAnew = await page.evaluateHandle(() => {
      const seen: string[] = []
      const canvas = document.querySelector('.map_canvas')
      const note = () => seen.push(canvas?.getAttribute('data-map') ?? 'gone')
      if (canvas) new MutationObserver(note).observe(canvas, { attributeFilter: ['data-map'] })
      return seen
    })
    await page.mouse.move(x + 60, y, { steps: 12 })
    // Longer than the map rests before it calls itself drawn.
    await page.waitForTimeout(500)
    expect(await drawnAnew.jsonValue()).toEqual([])
  })

  it('finds a crossing no longer on the map once its layer is hidden', async ({ openPage }) => {
    const page = await openScreen(openPage, {
      address: `#v=1&${atTheBridge}&l=border_crossings`,
    })
    const { x, y } = await middleOfMap(page)
    const withCrossing = await map(page).screenshot()
    await pressLayer(page, 'border_crossings')
    await drawn(page)
    expect((await map(page).screenshot()).equals(withCrossing)).toBe(false)
    await page.mouse.click(x, y)
    await drawn(page)
    expect(await details(page).getByRole('heading', { name: bridge }).count()).toBe(0)
    await expect.poll(() => addressPart(page, 's')).toBeNull()

    await pressLayer(page, 'border_crossings')
    await drawn(page)
    await page.mouse.click(x, y)
    await details(page).getByRole('heading', { name: bridge }).waitFor()
  })

  it('asks which is meant where several lie under one press', async ({ openPage }) => {
    const page = await openScreen(openPage, {
      address: '#v=1&m=12.00/21.47500/107.93000&l=units,risk_zones',
    })
    const { x, y } = await middleOfMap(page)
    await page.mouse.click(x, y)
    const asked = details(page)
    await asked.getByRole('heading', { name: /đối tượng ở chỗ này/ }).waitFor()
    await asked.getByRole('button', { name: /Phường Móng Cái 2/ }).click()
    await asked.getByRole('heading', { name: 'Phường Móng Cái 2' }).waitFor()
  })

  it('moves the map by dragging and by the wheel, and never by itself', async ({ openPage }) => {
    const page = await openScreen(openPage, { address: `#v=1&${atTheBridge}` })
    const place = () => addressPart(page, 'm')
    const { x, y } = await middleOfMap(page)
    await page.mouse.move(x, y)
    await page.mouse.down()
    await page.mouse.move(x - 150, y, { steps: 5 })
    await page.mouse.up()
    await expect.poll(() => Number(place()?.split('/')[2])).toBeGreaterThan(108.02)
    await drawn(page)
    const dragged = place()
    await page.mouse.wheel(0, -400)
    await expect.poll(() => Number(place()?.split('/')[0])).toBeGreaterThan(13)
    expect(place()).not.toBe(dragged)
    await drawn(page)
    const rested = place()
    await pressLayer(page, 'risk_zones')
    await page.mouse.click(x, y)
    await drawn(page)
    expect(place()).toBe(rested)
  })
})

/** In CSS pixels of the page; away from the panels, which lie beside the map. */
async function middleOfMap(page: Page): Promise<{ x: number; y: number }> {
  const box = await map(page).boundingBox()
  if (box === null) throw new Error('The map has no room on the page.')
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}
