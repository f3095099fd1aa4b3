import './theme/fonts.css'
import './theme/tokens.css'
import './theme/base.css'
import './kit/kit.css'

import { prepareMap } from './map/start_map.ts'
import { askUnitsAhead } from './map/units_ahead.ts'
import { registerWorker } from './offline/register_worker.ts'
import { presenterIn } from './presenting/presenter_address.ts'
import { mapStands, openGroundAhead } from './shell/map_ground.ts'
import { sayFault } from './shell/say_fault.ts'
import { apiBase } from './state/api/ask_api.ts'
import { followAddress } from './state/follow_address.ts'
import { exercise } from './state/lane.ts'
import { openWithPreferences, rememberPreferences } from './state/preferences.ts'
import { resumePresenting } from './state/presenting.ts'
import { screen } from './state/screen.ts'
import { isIn, openSession, session } from './state/session.ts'
import { takeLinkToken } from './state/take_link_token.ts'
import { applyTheme } from './theme/apply_theme.ts'

/** So long whoever comes waits for a server that is slow to say who it is. */
const patienceMilliseconds = 250

// Before anything else is shown: nothing of an exercise stands there unmarked.
if (exercise !== null) void import('./exercises/mark_page.ts').then(({ markPage }) => markPage())
const container = document.getElementById('screen')
if (container === null) throw new Error('The page has no element for the screen.')
const showing = presenterIn(location.hash)
const work = showing === null ? begin(container) : beginPresenter(container, showing)
work.catch((error: unknown) => sayFault(container, error))

async function begin(element: HTMLElement): Promise<void> {
  prepareMap()
  // Before anything else looks at the address.
  const opened = openSession(takeLinkToken()).then(() => {
    if (isIn(session.get())) askUnitsAhead(new URL(apiBase, document.baseURI).href)
  })
  openWithPreferences()
  followAddress()
  rememberPreferences()
  resumePresenting()
  dress()
  screen.subscribe(dress)
  await draw(element, opened)
}

/** The window of who speaks: it is told by the other one all that it shows, and asks the server for nothing. */
async function beginPresenter(element: HTMLElement, channel: string): Promise<void> {
  openWithPreferences()
  dress()
  screen.subscribe(dress)
  const { showPresenter } = await import('./presenting/presenter_page.tsx')
  showPresenter(element, channel)
}

/**
 * The map goes first: all of the screen, made at once, would keep its tiles waiting, and what the
 * panels and windows are made of need not be here before the units are.
 */
async function draw(element: HTMLElement, opened: Promise<void>): Promise<void> {
  // Nobody sees the screen flash who has yet to sign in; and nobody waits long for a slow server.
  await Promise.race([opened, new Promise((done) => setTimeout(done, patienceMilliseconds))])
  // Who comes to report comes for that, and may have a poor connection: the map can wait.
  if (isIn(session.get()) && !screen.get().reporting) {
    openGroundAhead(element)
    await mapStands()
    // Fetched beside the rest; where that fails, the screen says so when it asks for it.
    import('./shell/around_map.tsx').catch(() => undefined)
  }
  const { showApp } = await import('./show_app.tsx')
  showApp(element)
  registerWorker()
}

function dress(): void {
  const { theme, language } = screen.get()
  applyTheme(theme)
  // Set anew, though it be the same, it has the browser look at the style of every element again; and the
  // screen changes with each movement of the map.
  if (document.documentElement.lang !== language) document.documentElement.lang = language
}
