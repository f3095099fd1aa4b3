import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'
import { spoken as combobox } from './spoken/combobox.ts'
import { spoken as dnd } from './spoken/dnd.ts'
import { spoken as overlays } from './spoken/overlays.ts'

/** By React Aria's name of the part that speaks; each in a file of that name in `spoken/`. */
const inVietnamese = { combobox, dnd, overlays }

const dictionary = /react-(?:aria|stately)[\\/]dist[\\/]private[\\/](\w+)[\\/]intlStrings\.mjs$/

/**
 * What React Aria says to a screen reader it says in 34 languages, Vietnamese not among them. Of
 * those only English is taken into the bundle, and the words of `spoken/` beside it.
 */
export function onlySpokenLanguages(): Plugin {
  return {
    name: 'only-spoken-languages',
    enforce: 'pre',
    load(id) {
      const name = dictionary.exec(id)?.[1]
      if (name === undefined) return null
      const english = `import en from '../intl/${name}/en-US.mjs'`
      if (!Object.hasOwn(inVietnamese, name)) return `${english}\nexport default { 'en-US': en }`
      const words = fileURLToPath(new URL(`./spoken/${name}.ts`, import.meta.url))
      return `${english}\nimport { spoken as vi } from ${JSON.stringify(words)}\nexport default { 'en-US': en, 'vi-VN': vi }`
    },
  }
}
