import type { KitContent } from '../../geo/meeting_kit/kit_content.ts'
import { kitWords, notBegun } from '../../geo/meeting_kit/kit_words.ts'
import { checkKit } from './check_kit.ts'
import { element } from './element.ts'
import { buildKitScreen } from './kit_screen.ts'

// The kit's content stands beside this script in the same file; nothing is fetched.
try {
  const text = document.querySelector('#kit')?.textContent ?? ''
  // What is not as it was written is told of by its hash, or does not get past the next lines.
  const content = JSON.parse(text) as KitContent
  const screen = buildKitScreen(content)
  document.getElementById(notBegun)?.remove()
  document.body.append(screen.element)
  void checkKit(text, content, document.documentElement.dataset.sha256 ?? '').then(screen.tell)
} catch {
  const { vi, en } = kitWords.tampered
  const attributes = { class: 'verdict', role: 'alert', 'data-verdict': 'tampered' }
  document.body.replaceChildren(element('p', attributes, `${vi} · ${en}`))
}
