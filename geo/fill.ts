/** Puts values into the places of a text: `{count} đối tượng` with `{ count: '12' }`. */
export function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place))
}
