import { Button } from '../kit/button.tsx'
import { Icon } from '../kit/icon.tsx'
import { ApiFailure } from '../state/api/api_failure.ts'
import { useWords } from '../words/use_words.ts'
import { failureWords } from './failure_words.ts'
import './failure.css'

interface FailureProps {
  readonly error: unknown
  readonly onRetry: () => void
}

/** What went wrong with a question to the server, and the way to ask again. */
export function Failure({ error, onRetry }: FailureProps) {
  const words = useWords(failureWords)
  const kind = error instanceof ApiFailure ? error.kind : 'unreadable'
  const detail = error instanceof ApiFailure ? error.detail : null
  return (
    <div className="failure" role="alert">
      <Icon name="warn" />
      <div>
        <p>{words[kind]}</p>
        {detail !== null && <p className="failure_detail">{detail}</p>}
        <Button onPress={onRetry}>
          <Icon name="retry" size={14} />
          {words.retry}
        </Button>
      </div>
    </div>
  )
}
