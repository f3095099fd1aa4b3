import { describe, expect } from 'vitest'
import { takePort } from '../../api/listen.ts'
import { it } from '../support/chromium_page.ts'
import { toMend } from './to_mend.ts'

const ready = () =>
  new Response('<!doctype html><title>Địa Bàn</title><h1>Bản đồ</h1>', {
    headers: { 'content-type': 'text/html; charset=utf-8' },
  })

describe('a page that is opened while the product starts', () => {
  it('says so, and is the map at the same place as soon as that is ready', async ({ openPage }) => {
    const listening = await takePort({ host: '127.0.0.1', port: 0 })
    try {
      const page = await openPage({ expected: [/status of 503/] })
      const address = `${listening.address}/#v=1&b=mong_cai`
      await page.goto(address)
      await page.getByRole('status').getByText('Địa Bàn đang khởi động').waitFor()
      expect(await toMend(page)).toEqual([])
      // It has asked again at least once in vain.
      await page.waitForResponse((answer) => answer.status() === 503)
      listening.answerBy(ready)
      await page.getByRole('heading', { name: 'Bản đồ' }).waitFor()
      expect(page.url()).toBe(address)
    } finally {
      listening.close()
    }
  })

  it('tells a program in plain text, and when to come again', async () => {
    const listening = await takePort({ host: '127.0.0.1', port: 0 })
    try {
      const answer = await fetch(`${listening.address}/api/collections`)
      expect(answer.status).toBe(503)
      expect(answer.headers.get('retry-after')).toBe('2')
      expect(answer.headers.get('content-type')).toMatch(/^text\/plain/)
      expect(await answer.text()).toMatch(/^Địa Bàn đang khởi động/)
    } finally {
      listening.close()
    }
  })
})
