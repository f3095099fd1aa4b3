import { QueryClientProvider } from '@tanstack/react-query'
import { useState } from 'react'
import { KitLanguage } from './kit/kit_language.tsx'
import { ErrorBoundary } from './shell/error_boundary.tsx'
import { Screen } from './shell/screen.tsx'
import { createQueryClient } from './state/api/query_client.ts'
import { useLanguage } from './words/use_words.ts'

/** The whole screen with what every part of it needs. */
export function App() {
  const [queryClient] = useState(createQueryClient)
  const language = useLanguage()
  return (
    <ErrorBoundary language={language}>
      <QueryClientProvider client={queryClient}>
        <KitLanguage language={language}>
          <Screen />
        </KitLanguage>
      </QueryClientProvider>
    </ErrorBoundary>
  )
}
