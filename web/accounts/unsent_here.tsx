import { useEffect, useState } from 'react'
import { fill } from '../../geo/fill.ts'
import { Icon } from '../kit/icon.tsx'
import { useWords } from '../words/use_words.ts'
import { signInWords } from './sign_in_words.ts'

/** That reports wait on this device for who wrote them: how many, and nothing else of them. */
export function UnsentHere() {
  const words = useWords(signInWords)
  const [count, setCount] = useState(0)
  useEffect(() => {
    let isShown = true
    countUnsent()
      .then((found) => isShown && setCount(found))
      .catch((error: unknown) => console.warn('This browser keeps nothing for the page.', error))
    return () => {
      isShown = false
    }
  }, [])
  if (count === 0) return null
  return (
    <p className="sign_in_unsent" role="status">
      <Icon name="warn" />
      <span>{fill(words.unsent_here, { count })}</span>
    </p>
  )
}

/** What keeps reports is not needed by who only signs in. */
async function countUnsent(): Promise<number> {
  const { unsentOfOthers } = await import('../reporting/outbox/reports_kept.ts')
  return unsentOfOthers(null)
}
