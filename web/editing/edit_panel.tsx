import { useQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import { WritesNow } from '../clock/writes_now.tsx'
import { Button } from '../kit/button.tsx'
import { useAskBeforeLeaving } from '../kit/use_ask_before_leaving.ts'
import { Failure } from '../panels/failure.tsx'
import { askVersion } from '../state/api/editing_requests.ts'
import { readFeature } from '../state/api/feature.ts'
import { useSignedIn } from '../state/api/use_signed_in.ts'
import { closeEditing, type EditingTarget, editing } from '../state/editing.ts'
import { useStore } from '../state/use_store.ts'
import { useWords } from '../words/use_words.ts'
import { ClashView } from './clash_view.tsx'
import { drafts, openDraft } from './draft.ts'
import { EditForm } from './edit_form.tsx'
import { editWords } from './edit_words.ts'
import { useFormSchema } from './use_form_schema.ts'
import './edit_form.css'

const hasUnsent = () => editing.get().unsent

/** The form of what is being written, where otherwise details stand. */
export default function EditPanel({ target }: { readonly target: EditingTarget }) {
  const words = useWords(editWords)
  const { layer, id } = target
  const draft = useStore(drafts, (state) => state.draft)
  const schema = useFormSchema(layer)
  const found = useQuery({
    queryKey: ['version', layer, id],
    queryFn: async ({ signal }) => {
      const { body, version } = await askVersion(layer, id ?? '', signal)
      return { ...readFeature(body), version }
    },
    enabled: useSignedIn() && id !== null,
    // What is written over is what stood there when the form opened.
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  })
  const isOpen = draft?.target === target
  useEffect(() => {
    if (isOpen || schema.data === undefined) return
    if (id === null) openDraft(target, schema.data, null)
    else if (found.data) {
      const { version, ...feature } = found.data
      openDraft(target, schema.data, { feature, version })
    }
  }, [isOpen, schema.data, found.data, target, id])
  useAskBeforeLeaving(hasUnsent)

  if (isOpen && draft) {
    return (
      <>
        <WritesNow />
        {draft.clash ? <ClashView draft={draft} /> : <EditForm draft={draft} />}
      </>
    )
  }
  const failed = [schema, found].find(({ error }) => error !== null)
  return (
    <div className="edit_opening" aria-busy={!failed}>
      {failed ? (
        <Failure error={failed.error} onRetry={() => void failed.refetch()} />
      ) : (
        <p>{words.loading}</p>
      )}
      <Button onPress={closeEditing}>{words.cancel}</Button>
    </div>
  )
}
