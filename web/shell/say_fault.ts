import { screen } from '../state/screen.ts'
import { shellWords } from './shell_words.ts'
import './error_boundary.css'

/** Says what `ErrorBoundary` says, where what it is made of did not come. */
export function sayFault(container: HTMLElement, error: unknown): void {
  const { language } = screen.get()
  const fault = document.createElement('div')
  fault.className = 'fault'
  fault.role = 'alert'
  const reload = part('button', shellWords.reload[language])
  reload.type = 'button'
  reload.addEventListener('click', () => window.location.reload())
  const said = error instanceof Error ? error.message : String(error)
  fault.append(
    part('h2', shellWords.fault[language]),
    part('p', shellWords.fault_help[language]),
    part('pre', said),
    reload,
  )
  container.replaceChildren(fault)
}

function part<Name extends keyof HTMLElementTagNameMap>(name: Name, text: string) {
  const element = document.createElement(name)
  element.textContent = text
  return element
}
