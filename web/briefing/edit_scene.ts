import { askScene, changeScene, type Scene } from '../state/api/briefings.ts'
import { beginDraft, dropDraft, type SceneDraft } from '../state/scene_draft.ts'

/** Begins to write the texts of a scene as it stands now. Says nothing, since the form is there. */
export async function editScene(id: string): Promise<string> {
  const { scene, version } = await askScene(id)
  beginDraft(draftOf(scene, version))
  return ''
}

/** @throws ApiFailure where the scene is another by now, or what is written is refused; the draft stays. */
export async function saveDraft(draft: SceneDraft): Promise<void> {
  await changeScene(draft.id, draft.version, propertiesOf(draft))
  dropDraft()
}

function draftOf({ id, name, text, notes, view, callouts }: Scene, version: string | null) {
  return {
    ...{ id, version, name_vi: name.vi },
    // Where nobody has translated it, it goes along with the Vietnamese.
    name_en: name.en === name.vi ? '' : name.en,
    ...{ text_vi: text.vi ?? '', text_en: text.en ?? '' },
    ...{ notes_vi: notes.vi ?? '', notes_en: notes.en ?? '' },
    ...{ palette: view?.palette ?? null, charts: view?.charts ?? [] },
    callouts: callouts.map(({ at, text_vi, text_en, from }) => ({
      ...{ key: crypto.randomUUID(), at, text_vi, from: from ?? null },
      text_en: text_en === text_vi ? '' : text_en,
    })),
  } satisfies SceneDraft
}

/** What a draft changes its scene into; of what was emptied nothing is kept. */
function propertiesOf(draft: SceneDraft): object {
  const said = (text: string) => text.trim() || null
  const { name_vi, name_en, palette, charts, callouts } = draft
  return {
    name_vi: name_vi.trim(),
    name_en: name_en.trim() || name_vi.trim(),
    ...{ text_vi: said(draft.text_vi), text_en: said(draft.text_en) },
    ...{ notes_vi: said(draft.notes_vi), notes_en: said(draft.notes_en) },
    view: { palette, charts },
    callouts: callouts.map(({ at, text_vi, text_en, from }) => ({
      ...{ at, text_vi: text_vi.trim(), text_en: text_en.trim() || text_vi.trim() },
      ...(from && { from }),
    })),
  }
}
