import { QueryClientProvider } from '@tanstack/react-query'
import { lazy, Suspense, useEffect, useState } from 'react'
import { KitLanguage } from './kit/kit_language.tsx'
import { ErrorBoundary } from './shell/error_boundary.tsx'
import { Screen } from './shell/screen.tsx'
import { createQueryClient } from './state/api/query_client.ts'
import { followChanges } from './state/changes/follow_changes.ts'
import { isIn, session } from './state/session.ts'
import { useStore } from './state/use_store.ts'
import { useLanguage } from './words/use_words.ts'

// Most who come are signed in already, and need none of it.
const SignInPage = lazy(() => import('./accounts/sign_in_page.tsx'))

/** The screen of whoever is signed in, and the way in for who is not. */
export function App() {
  const language = useLanguage()
  const { phase, me, epoch } = useStore(session, (state) => state)
  const mustChoose = phase === 'in' && me?.hasPassword === false
  // Where a session ended under an open screen it stays as it is, beneath.
  const hasScreen = !mustChoose && (phase !== 'out' || me?.hasPassword === true)
  return (
    <ErrorBoundary language={language}>
      <KitLanguage language={language}>
        {hasScreen && <OwnScreen key={epoch} epoch={epoch} />}
        {(phase === 'out' || mustChoose) && (
          <Suspense>
            <SignInPage over={hasScreen} />
          </Suspense>
        )}
      </KitLanguage>
    </ErrorBoundary>
  )
}

/** A screen with answers of its own: whoever comes next asks anew. */
function OwnScreen({ epoch }: { readonly epoch: number }) {
  const [queryClient] = useState(createQueryClient)
  const isListening = useStore(session, isIn)
  useEffect(
    () => () => {
      if (session.get().epoch !== epoch) queryClient.clear()
    },
    [queryClient, epoch],
  )
  useEffect(
    () => (isListening ? followChanges(queryClient) : undefined),
    [queryClient, isListening],
  )
  return (
    <QueryClientProvider client={queryClient}>
      <Screen />
    </QueryClientProvider>
  )
}
