/** One plain line about what the program does: English, then Vietnamese. */
export function say(english: string, vietnamese: string): void {
  console.log(`${english} · ${vietnamese}`)
}
