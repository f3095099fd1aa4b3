import { lazy, Suspense, useState } from 'react'
import { Button } from '../kit/button.tsx'
import { useWords } from '../words/use_words.ts'
import { reportWords } from './report_words.ts'

const ReportWindow = lazy(() => import('./report_window.tsx'))

/** Opens the quick report of a unit. */
export default function OpenReport({ unit }: { readonly unit: string }) {
  const words = useWords(reportWords)
  const [isOpen, setOpen] = useState(false)
  return (
    <p className="open_evacuation">
      <Button onPress={() => setOpen(true)}>{words.open}</Button>
      {isOpen && (
        <Suspense>
          <ReportWindow unit={unit} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </p>
  )
}
