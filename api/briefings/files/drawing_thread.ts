import { parentPort } from 'node:worker_threads'
import { basemapIn } from '../../print/basemap_in.ts'
import { printBriefing } from '../../print/print_briefing.ts'
import { printKit } from '../../print/print_kit.ts'
import { printSlides } from '../../print/print_slides.ts'
import { hearing } from '../../say.ts'
import { Stop } from '../../stop.ts'
import type { DrawingWanted, FromDrawing, TextAnswer, ToDrawing } from './drawing_talk.ts'
import type { MadeAs } from './file_types.ts'

/** The same as the command line makes. */
const printers = { pdf: printBriefing, pptx: printSlides, html: printKit } as const satisfies {
  readonly [As in MadeAs]: typeof printBriefing
}

class Unanswered extends Error {
  readonly ask: number

  constructor(ask: number) {
    super('A question was not answered.')
    this.ask = ask
  }
}

interface Waiting {
  got(answer: TextAnswer): void
  failed(error: Unanswered): void
}
const waiting = new Map<number, Waiting>()
let asked = 0

const tell = (message: FromDrawing) => parentPort?.postMessage(message)

parentPort?.on('message', (message: ToDrawing) => {
  if (message.kind === 'draw') {
    void draw(message.drawing).then(tell)
    return
  }
  const own = waiting.get(message.ask)
  waiting.delete(message.ask)
  if (message.kind === 'answer') own?.got(message.answer)
  else own?.failed(new Unanswered(message.ask))
})

async function ask(path: string): Promise<unknown> {
  asked += 1
  const question = asked
  const answered = new Promise<TextAnswer>((got, failed) => waiting.set(question, { got, failed }))
  tell({ kind: 'ask', ask: question, path })
  const { text, isJson } = await answered
  return isJson ? JSON.parse(text) : text
}

async function draw(drawing: DrawingWanted): Promise<FromDrawing> {
  const { wanted, as, file, scheme, origin, dataDirectory } = drawing
  const source = { ask, scheme, origin, drawBasemap: basemapIn(dataDirectory) }
  try {
    const made = await hearing(
      (line) => tell({ kind: 'said', line }),
      () => printers[as](wanted, source, new Date(), file),
    )
    return { kind: 'made', made }
  } catch (error) {
    if (error instanceof Stop) return { kind: 'stopped', message: error.said.en }
    if (error instanceof Unanswered) return { kind: 'unanswered', ask: error.ask }
    return { kind: 'failed', error: error instanceof Error ? error : new Error(String(error)) }
  }
}
