import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { Button } from '../kit/button.tsx'
import { Failure } from '../panels/failure.tsx'
import { askTokens } from '../state/api/token_requests.ts'
import { useSignedIn } from '../state/api/use_signed_in.ts'
import { useWords } from '../words/use_words.ts'
import { accountWords } from './account_words.ts'
import { type MadeToken, NewTokenForm } from './new_token_form.tsx'
import { TokenMade } from './token_made.tsx'
import { TokenRow } from './token_row.tsx'
import { tokenWords } from './token_words.ts'

const key = ['tokens']

/** One's own tokens for programs: those there are, a new one, the end of one. */
export function ManageTokens() {
  const words = useWords(tokenWords)
  const { loading } = useWords(accountWords)
  const queryClient = useQueryClient()
  const [step, setStep] = useState<'list' | 'form' | MadeToken>('list')
  const { data, error, isPending, refetch } = useQuery({
    queryKey: key,
    queryFn: ({ signal }) => askTokens(signal),
    enabled: useSignedIn(),
    staleTime: 0,
  })
  const changed = () => queryClient.invalidateQueries({ queryKey: key })
  const toList = () => setStep('list')
  if (step === 'form') {
    const made = (token: MadeToken) => {
      void changed()
      setStep(token)
    }
    return <NewTokenForm onCancel={toList} onMade={made} />
  }
  if (step !== 'list') return <TokenMade made={step} onDone={toList} />
  return (
    <div className="account_list" aria-busy={isPending}>
      <p>{words.help}</p>
      <div className="account_buttons">
        <Button tone="solid" onPress={() => setStep('form')}>
          {words.add}
        </Button>
      </div>
      {error && <Failure error={error} onRetry={() => void refetch()} />}
      {isPending && <p role="status">{loading}</p>}
      {data?.length === 0 && (
        <p role="status" className="account_none">
          {words.none}
        </p>
      )}
      {data && data.length > 0 && (
        <ul>
          {data.map((token) => (
            <TokenRow key={token.id} token={token} onEnded={changed} />
          ))}
        </ul>
      )}
    </div>
  )
}
