import { createHash } from 'node:crypto'
import type { AskedAnswer } from '../../../geo/briefing/seal/asked_of_scene.ts'
import type { SealManifest } from '../../../geo/briefing/seal/manifest.ts'
import { sealedFeature } from '../../../geo/briefing/seal/sealed_feature.ts'
import type { Rows } from '../../db/database.ts'
import type { Feature } from '../../editing/current_feature.ts'
import type { BriefingThen } from './briefing_then.ts'
import { answerPages, readableAnswer } from './sealed_answer.ts'

export interface SealedContent {
  readonly manifest: SealManifest
  /** Of the whole text. */
  readonly sha256: string
}

/**
 * Reads all that a briefing shows and says, and makes of it the text that a seal is the hash of: the briefing,
 * its scenes, and each answer that they show, once, feature by feature. Each line stands for itself, so that
 * nothing has to be held as a whole.
 *
 * @param take is given the text, line by line.
 */
export async function readContent(
  rows: Rows,
  { text, briefing, scenes }: BriefingThen,
  at: string,
  take: (line: string) => void = () => {},
): Promise<SealedContent> {
  const whole = createHash('sha256')
  const write = (line: string): string => {
    const written = `${line}\n`
    whole.update(written)
    take(written)
    return written
  }
  write(`dia-ban sealed briefing ${text}, known at ${at}`)
  const hashOfBriefing = hashOf(write(`briefing ${sealedFeature(briefing)}`))
  const { answers, placeOf } = answersOf(scenes.flatMap(({ asked }) => asked))
  const sealedScenes = scenes.map(({ feature, asked }) => ({
    ...{ id: feature.id, ...namesOf(feature) },
    sha256: hashOf(write(`scene ${sealedFeature(feature)}`)),
    answers: asked.map(placeOf),
  }))
  const sealedAnswers: SealManifest['answers'] = []
  for (const asked of answers) sealedAnswers.push(await readAnswer(rows, asked, write))
  return {
    manifest: {
      ...{ text, briefing: hashOfBriefing },
      ...{ scenes: sealedScenes, answers: sealedAnswers },
    },
    sha256: whole.digest('hex'),
  }
}

async function readAnswer(rows: Rows, asked: AskedAnswer, write: (line: string) => string) {
  const own = createHash('sha256')
  const { layer, query } = asked
  own.update(write(`answer ${layer} ${query}`))
  const answer = readableAnswer(asked)
  if (answer === undefined) return { layer, query, features: null, sha256: own.digest('hex') }
  let features = 0
  for await (const page of answerPages(rows, answer)) {
    features += page.length
    for (const text of page) {
      own.update(write(`feature ${sealedFeature(JSON.parse(text) as Feature)}`))
    }
  }
  return { layer, query, features, sha256: own.digest('hex') }
}

/** Each answer once, whichever scenes show it. */
function answersOf(asked: readonly AskedAnswer[]) {
  const keyOf = ({ layer, query }: AskedAnswer) => `${layer} ${query}`
  const answers = [...new Map(asked.map((one) => [keyOf(one), one])).values()]
  const places = new Map(answers.map((one, at) => [keyOf(one), at]))
  return { answers, placeOf: (one: AskedAnswer) => places.get(keyOf(one)) as number }
}

const namesOf = ({ properties }: Feature) => ({
  ...{ name_vi: String(properties.name_vi), name_en: String(properties.name_en) },
})

const hashOf = (text: string) => createHash('sha256').update(text).digest('hex')
