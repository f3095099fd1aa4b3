import './theme/fonts.css'
import './theme/tokens.css'
import './theme/base.css'
import './kit/kit.css'

import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './app.tsx'
import { prepareMap } from './map/start_map.ts'
import { askUnitsAhead } from './map/units_ahead.ts'
import { apiBase } from './state/api/ask_api.ts'
import { followAddress } from './state/follow_address.ts'
import { openWithPreferences, rememberPreferences } from './state/preferences.ts'
import { screen } from './state/screen.ts'
import { isIn, openSession, session } from './state/session.ts'
import { takeLinkToken } from './state/take_link_token.ts'
import { applyTheme } from './theme/apply_theme.ts'

const patienceMilliseconds = 250

prepareMap()
// Before anything else looks at the address.
const opened = openSession(takeLinkToken()).then(() => {
  if (isIn(session.get())) askUnitsAhead(new URL(apiBase, document.baseURI).href)
})
openWithPreferences()
followAddress()
rememberPreferences()
dress()
screen.subscribe(dress)

const container = document.getElementById('screen')
if (container === null) throw new Error('The page has no element for the screen.')
void draw(container)

async function draw(element: HTMLElement): Promise<void> {
  // Nobody sees the screen flash who has yet to sign in; and nobody waits long for a slow server.
  await Promise.race([opened, new Promise((done) => setTimeout(done, patienceMilliseconds))])
  createRoot(element).render(
    <StrictMode>
      <App />
    </StrictMode>,
  )
}

function dress(): void {
  const { theme, language } = screen.get()
  applyTheme(theme)
  document.documentElement.lang = language
}
