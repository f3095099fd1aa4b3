import './theme/fonts.css'
import './theme/tokens.css'
import './theme/base.css'

import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './app.tsx'
import { followAddress } from './state/follow_address.ts'
import { openWithPreferences, rememberPreferences } from './state/preferences.ts'
import { screen } from './state/screen.ts'
import { applyTheme } from './theme/apply_theme.ts'

openWithPreferences()
followAddress()
rememberPreferences()
dress()
screen.subscribe(dress)

const container = document.getElementById('screen')
if (container === null) throw new Error('The page has no element for the screen.')
createRoot(container).render(
  <StrictMode>
    <App />
  </StrictMode>,
)

function dress(): void {
  const { theme, language } = screen.get()
  applyTheme(theme)
  document.documentElement.lang = language
}
