/** Who the ground was drawn by, in a corner of the map: the licences ask for it, also on a picture. */
export class Attribution {
  readonly #line = document.createElement('p')

  constructor(container: HTMLElement) {
    this.#line.className = 'map-attribution'
    this.#line.dataset.overMap = ''
    container.append(this.#line)
  }

  say(text: string): void {
    this.#line.textContent = text
    this.#line.title = text
  }

  destroy(): void {
    this.#line.remove()
  }
}
