import { codesOf } from '../../geo/words.ts'
import { themeOfDevice } from '../theme/apply_theme.ts'
import { themeNames } from '../theme/theme_names.ts'
import { isRecord } from './api/read_json.ts'
import { presenting } from './presenting.ts'
import { screen } from './screen.ts'

const key = 'dia-ban.preferences'

/** Takes language, palette, keys, sound and symbols of this device's last visit, or what the device asks for. */
export function openWithPreferences(): void {
  const { language, theme, singleKeys, alertSound, symbols } = remembered()
  screen.set({
    language: language === 'en' ? 'en' : 'vi',
    theme: codesOf(themeNames).find((name) => name === theme) ?? themeOfDevice(),
    singleKeys: singleKeys !== false,
    alertSound: alertSound !== false,
    symbols: symbols === 'military' ? 'military' : 'plain',
  })
}

/** Keeps language, palette, keys, sound and symbols for the next visit. */
export function rememberPreferences(): void {
  let last = ''
  screen.subscribe(() => {
    // The palette of a showing is of the showing.
    if (presenting.get().briefing !== null) return
    const { language, theme, singleKeys, alertSound, symbols } = screen.get()
    const preferences = JSON.stringify({ language, theme, singleKeys, alertSound, symbols })
    if (preferences === last) return
    last = preferences
    try {
      localStorage.setItem(key, preferences)
    } catch {
      // A browser that keeps nothing (private window, full disk) loses a preference, no more.
    }
  })
}

function remembered(): Readonly<Record<string, unknown>> {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? '{}')
    return isRecord(kept) ? kept : {}
  } catch {
    // Unreadable or forbidden storage is as good as an empty one.
    return {}
  }
}
