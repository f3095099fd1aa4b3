import { writeNumber } from '../measures/write_number.ts'
import type { Language } from '../words.ts'

/** What a scene shows, in words, as it stands among the properties. */
export function sayView(value: unknown, language: Language): string | null {
  if (typeof value !== 'object' || value === null) return null
  const { layers, filters } = value as Readonly<Record<string, unknown>>
  const shown = Array.isArray(layers) ? layers.length : 0
  const filtered = typeof filters === 'object' && filters !== null ? Object.keys(filters).length : 0
  const said = [writeNumber(shown, language), writeNumber(filtered, language)]
  if (language === 'vi') {
    return filtered === 0 ? `${said[0]} lớp` : `${said[0]} lớp, ${said[1]} lớp có lọc`
  }
  return filtered === 0 ? `layers: ${said[0]}` : `layers: ${said[0]}, filtered: ${said[1]}`
}

/** What its callouts say, one after the other. */
export function sayCallouts(value: unknown, language: Language): string | null {
  if (!Array.isArray(value)) return null
  const texts = (value as readonly Readonly<Record<string, unknown>>[]).flatMap((callout) => {
    const text = language === 'vi' ? callout.text_vi : callout.text_en
    return typeof text === 'string' ? [text] : []
  })
  return texts.join('; ') || null
}
