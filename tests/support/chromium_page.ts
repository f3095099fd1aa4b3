import type { BrowserContext, Page } from 'playwright-core'
import { test } from 'vitest'
import { launchChromium } from './launch_chromium.ts'

/** A map without a graphics card, beside other work, takes longer than Playwright waits by itself. */
const patienceMilliseconds = 60_000

interface PageOptions {
  readonly viewport?: { readonly width: number; readonly height: number }
  readonly colorScheme?: 'light' | 'dark'
  /** Complaints that this test brings about on purpose, as by taking the server away. */
  readonly expected?: readonly RegExp[]
  /** Lets the page be kept for later: what it asks for then passes by what a test puts in the way. */
  readonly kept?: boolean
}

export type OpenPage = (options?: PageOptions) => Promise<Page>

/**
 * vitest's `test` with `openPage`: each call opens a page in a fresh context, without cookies or
 * storage of an earlier one. The test fails at its end if a page wrote an error to its console,
 * threw, or asked anything of another host than this machine.
 */
export const it = test
  // One for all files of a worker: it takes as long to begin as a page takes to open.
  // biome-ignore lint/correctness/noEmptyPattern: vitest reads the pattern to see what is wanted.
  .extend('browser', { scope: 'worker' }, async ({}, { onCleanup }) => {
    const browser = await launchChromium()
    onCleanup(() => browser.close())
    return browser
  })
  .extend('openPage', async ({ browser }, { onCleanup }): Promise<OpenPage> => {
    const opened: { context: BrowserContext; complaints: string[] }[] = []
    onCleanup(async () => {
      for (const { context } of opened) await context.close()
      const complaints = opened.flatMap((page) => page.complaints)
      if (complaints.length > 0) throw new Error(`The page complained:\n${complaints.join('\n')}`)
    })
    return async (options = {}) => {
      const context = await browser.newContext({
        viewport: options.viewport ?? { width: 1280, height: 800 },
        colorScheme: options.colorScheme ?? 'light',
        locale: 'vi-VN',
        timezoneId: 'Asia/Ho_Chi_Minh',
        reducedMotion: 'reduce',
        serviceWorkers: options.kept ? 'allow' : 'block',
      })
      context.setDefaultTimeout(patienceMilliseconds)
      opened.push({ context, complaints: listenForComplaints(context, options.expected ?? []) })
      return context.newPage()
    }
  })

function listenForComplaints(context: BrowserContext, expected: readonly RegExp[]): string[] {
  const complaints: string[] = []
  const complain = (words: string) => {
    if (!expected.some((pattern) => pattern.test(words))) complaints.push(words)
  }
  context.on('console', (message) => {
    if (message.type() === 'error')
      complain(`console error: ${message.text()} (${message.location().url})`)
  })
  context.on('weberror', (thrown) => complain(`thrown: ${thrown.error().message}`))
  context.on('request', (request) => {
    if (isOutside(request.url())) complain(`asked of an outside host: ${request.url()}`)
  })
  context.on('page', (page) =>
    page.on('websocket', (socket) => {
      if (isOutside(socket.url())) complain(`asked of an outside host: ${socket.url()}`)
    }),
  )
  return complaints
}

function isOutside(address: string): boolean {
  const url = new URL(address)
  const leavesThePage = ['http:', 'https:', 'ws:', 'wss:'].includes(url.protocol)
  return leavesThePage && !['127.0.0.1', 'localhost', '[::1]'].includes(url.hostname)
}
