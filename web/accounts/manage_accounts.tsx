import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { Button } from '../kit/button.tsx'
import { Failure } from '../panels/failure.tsx'
import { askAccounts } from '../state/api/administration_requests.ts'
import type { ListedAccount } from '../state/api/listed_account.ts'
import { useSignedIn } from '../state/api/use_signed_in.ts'
import { useWords } from '../words/use_words.ts'
import { AccountForm } from './account_form.tsx'
import { AccountLink } from './account_link.tsx'
import { AccountRow } from './account_row.tsx'
import { accountWords } from './account_words.ts'
import { manageWords } from './manage_words.ts'

type Step =
  | { readonly kind: 'list' }
  | { readonly kind: 'form'; readonly account: ListedAccount | null }
  /** `sure` when the account is new: there is nothing that a link takes away. */
  | { readonly kind: 'link'; readonly account: ListedAccount; readonly sure: boolean }

const key = ['accounts']

/** The accounts of others, for administrators: add, change, disable, let in again. */
export function ManageAccounts() {
  const words = useWords(manageWords)
  const { loading } = useWords(accountWords)
  const queryClient = useQueryClient()
  const [step, setStep] = useState<Step>({ kind: 'list' })
  const { data, error, isPending, refetch } = useQuery({
    queryKey: key,
    queryFn: ({ signal }) => askAccounts(signal),
    enabled: useSignedIn(),
    staleTime: 0,
  })
  const changed = () => queryClient.invalidateQueries({ queryKey: key })
  const toList = () => setStep({ kind: 'list' })
  if (step.kind === 'form') {
    return (
      <AccountForm
        account={step.account}
        onCancel={toList}
        onKept={(added) => {
          void changed()
          if (added) setStep({ kind: 'link', account: added, sure: true })
          else toList()
        }}
      />
    )
  }
  if (step.kind === 'link') {
    return (
      <AccountLink
        account={step.account}
        sure={step.sure}
        onDone={() => {
          void changed()
          toList()
        }}
      />
    )
  }
  return (
    <div className="account_list" aria-busy={isPending}>
      <p>{words.help}</p>
      <div className="account_buttons">
        <Button tone="solid" onPress={() => setStep({ kind: 'form', account: null })}>
          {words.add}
        </Button>
      </div>
      {error && <Failure error={error} onRetry={() => void refetch()} />}
      {isPending && <p role="status">{loading}</p>}
      <ul>
        {data?.map((account) => (
          <AccountRow
            key={account.id}
            account={account}
            onChange={() => setStep({ kind: 'form', account })}
            onLink={() => setStep({ kind: 'link', account, sure: false })}
            onChanged={changed}
          />
        ))}
      </ul>
    </div>
  )
}
