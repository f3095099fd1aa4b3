/**
 * Lets the app open without a connection: keeps the page and its code, and nothing else. What the API
 * answers is never kept here, so that nobody finds what was another's; and whoever has a connection gets
 * the page of the server itself, so that a new build takes over with the next visit.
 */

interface Waiting extends Event {
  waitUntil(work: Promise<unknown>): void
}
interface Installing extends Waiting {
  /** Not in every browser yet. */
  addRoutes?(route: {
    readonly condition: { readonly urlPattern: string }
    readonly source: 'network'
  }): Promise<void>
}
interface Fetching extends Event {
  readonly request: Request
  respondWith(answer: Promise<Response>): void
}
/** The part of a service worker's surroundings that is used here; a page's own types lack it. */
interface Surroundings {
  /** Put before this file when it is built, see `keep_shell.ts`. */
  readonly shellFiles: readonly string[]
  readonly location: Location
  readonly clients: { claim(): Promise<void> }
  skipWaiting(): Promise<void>
  addEventListener(type: 'install', heard: (event: Installing) => void): void
  addEventListener(type: 'activate', heard: (event: Waiting) => void): void
  addEventListener(type: 'fetch', heard: (event: Fetching) => void): void
}
const worker = self as unknown as Surroundings

const kind = 'dia-ban.shell.'
const page = '/'
/** So long a slow network may take over the page before the kept one is shown. */
const patienceMilliseconds = 4_000

worker.addEventListener('install', (event) => {
  event.waitUntil(install())
  // Where a browser lets it be said, it does not even ask this worker: each tile would wait for it.
  const past = event.addRoutes?.({ condition: { urlPattern: '/api/*' }, source: 'network' })
  if (past) event.waitUntil(past)
})
worker.addEventListener('activate', (event) => event.waitUntil(activate()))
worker.addEventListener('fetch', (event) => {
  const { request } = event
  const { origin, pathname } = new URL(request.url)
  if (request.method !== 'GET' || origin !== worker.location.origin) return
  if (request.mode === 'navigate' && pathname === page) event.respondWith(openPage(request))
  else if (pathname.startsWith('/assets/')) event.respondWith(asset(request))
})

async function install(): Promise<void> {
  const answer = await fetch(page, { cache: 'no-store' })
  const entry = /src="[./]*(assets\/[^"]+)"/.exec(await answer.clone().text())?.[1]
  // A page of another build, since the server was renewed meanwhile, would not fit to these files.
  if (!answer.ok || entry === undefined || !worker.shellFiles.includes(entry)) {
    throw new Error('The page is of another build.')
  }
  const kept = await caches.open(await cacheName())
  await kept.addAll(worker.shellFiles.map((file) => `/${file}`))
  await kept.put(page, answer)
  await worker.skipWaiting()
}

/** The build before this one stays: a page of it may be open, and ask for a part of itself. */
async function activate(): Promise<void> {
  const own = await cacheName()
  const before = (await caches.keys()).filter((each) => each.startsWith(kind) && each !== own)
  await Promise.all(before.slice(0, -1).map((each) => caches.delete(each)))
  await worker.clients.claim()
}

/** Of this build: names of files are made of what is in them. */
async function cacheName(): Promise<string> {
  const list = new TextEncoder().encode(worker.shellFiles.join(' '))
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', list))
  return kind + Array.from(hash.subarray(0, 8), (byte) => byte.toString(16)).join('')
}

async function openPage(request: Request): Promise<Response> {
  const patience = new AbortController()
  const waiting = setTimeout(() => patience.abort(), patienceMilliseconds)
  try {
    const answer = await fetch(request, { signal: patience.signal })
    // A server that is just starting, or a proxy before one that is gone.
    if (answer.status < 500) return answer
    return (await keptPage()) ?? answer
  } catch (error) {
    const kept = await keptPage()
    if (kept) return kept
    throw error
  } finally {
    clearTimeout(waiting)
  }
}

const keptPage = async () => (await caches.open(await cacheName())).match(page)

async function asset(request: Request): Promise<Response> {
  return (await caches.match(request, { ignoreVary: true })) ?? fetch(request)
}
