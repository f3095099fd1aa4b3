import type { ThemeName } from './theme_names.ts'

/** What the device asks for, until the user has chosen. */
export function themeOfDevice(): ThemeName {
  return window.matchMedia('(prefers-color-scheme: dark)').matches ? 'night' : 'day'
}

/** Puts a theme on the whole page. */
export function applyTheme(theme: ThemeName): void {
  document.documentElement.dataset.theme = theme
}
