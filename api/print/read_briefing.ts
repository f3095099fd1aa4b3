import { briefingAddress } from '../../geo/briefing/briefing_address.ts'
import { sayPaperSeal } from '../../geo/briefing/seal/say_seal.ts'
import { type SceneSetting, sheetOfScene } from '../../geo/briefing/sheet_of_scene.ts'
import { fill } from '../../geo/fill.ts'
import { besideSeal } from '../../geo/sheet/basemap/sheet_basemap.ts'
import type { SheetRequest } from '../../geo/sheet/sheet_request.ts'
import { sheetWords } from '../../geo/sheet/sheet_words.ts'
import type { Language } from '../../geo/words.ts'
import { say } from '../say.ts'
import { Stop } from '../stop.ts'
import type { PrintSource } from './answer_print.ts'
import { type AskedSeal, askBriefing } from './ask_briefing.ts'

/** Which briefing is printed, and how. */
export interface BriefingWanted {
  readonly id: string
  /** As it was sealed; else as it is. */
  readonly seal?: string
  readonly setting: SceneSetting
  /** Whether scenes that must not leave are left out of a PDF; else nothing of it is written. */
  readonly skipRefused?: boolean
}

interface PrintedScene {
  readonly request: SheetRequest
  readonly notes: string | null
}

export interface PrintedBriefing {
  readonly title: string
  /** In their order, each as a sheet, and what is said with it. */
  readonly scenes: readonly PrintedScene[]
  /** What its sheets are gathered from: of a sealed one as far as the seal reaches. */
  readonly source: PrintSource
  /** Of when it is: now, or the moment of the seal, whose file is the same whenever it is made. */
  readonly made: Date
  readonly seal: AskedSeal | null
}

/**
 * A briefing as the sheets it is printed on; what a scene shows and paper cannot is said.
 *
 * @throws Stop where it has no scene; what the source throws where there is no such briefing or seal.
 */
export async function readBriefing(
  { setting, ...wanted }: BriefingWanted,
  source: PrintSource,
  now: Date,
): Promise<PrintedBriefing> {
  const { lane, language } = setting
  const { name, scenes, seal, ask } = await askBriefing({ ...wanted, lane }, source.ask)
  if (scenes.length === 0)
    throw new Stop(
      { en: 'The briefing has no scene.', vi: 'Bài này chưa có cảnh nào.' },
      { en: 'Add one on the screen.', vi: 'Hãy thêm cảnh trên màn hình.' },
    )
  const title = name[`name_${language}`]
  const notes = seal === null ? [] : [sayPaperSeal(seal.properties, language)]
  return {
    ...{ title, seal },
    source: seal === null ? { ...source, ask } : sealedSource(source, ask, language),
    made: seal === null ? now : new Date(seal.properties.sealed_known_at),
    scenes: scenes.map(({ id, properties: scene }, at) => {
      const number = fill(sheetWords.sheet_of[language], { number: at + 1, of: scenes.length })
      const own = { ...setting, number, subtitle: title, notes }
      const { request, leftOut } = sheetOfScene(scene, own)
      if (leftOut.length > 0) {
        const names = (language: Language) => leftOut.map((each) => each[language]).join('; ')
        const { title } = request
        say(`${title}: not on paper: ${names('en')}.`, `${title}: không in được: ${names('vi')}.`)
      }
      const named = { briefing: wanted.id, scene: id, seal: wanted.seal ?? null }
      const address = briefingAddress(source.origin, lane, named)
      return {
        request: { ...request, address },
        notes: scene[`notes_${language}`] ?? scene.notes_vi,
      }
    }),
  }
}

const sealedSource = (
  source: PrintSource,
  ask: PrintSource['ask'],
  language: Language,
): PrintSource => ({
  ...{ ...source, ask },
  drawBasemap: async (asked) => besideSeal(await source.drawBasemap(asked), language),
})
