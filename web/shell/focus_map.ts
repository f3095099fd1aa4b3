/** Gives the map the keyboard: from there arrows move it and Enter picks. */
export function focusMap(): void {
  document.querySelector<HTMLElement>('#map canvas')?.focus()
}
