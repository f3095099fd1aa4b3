import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Stop } from '../api/stop.ts'
import { type ExerciseScript, exerciseScript } from '../geo/exercise_script.ts'

const folder = fileURLToPath(new URL('./exercises', import.meta.url))

/**
 * The scripts that ship with the product, each in a folder of its own: `script.json`, and beside it, where
 * there is one, `beginning.json` with what stands when the exercise begins.
 *
 * @throws Stop naming file and field of the first thing that is not as it should be.
 */
export function readScripts(): ExerciseScript[] {
  return readdirSync(folder).map((name) => {
    const jsonOf = (file: string): unknown =>
      JSON.parse(readFileSync(`${folder}/${name}/${file}`, 'utf8'))
    const begins = 'beginning.json'
    const hasBeginning = existsSync(`${folder}/${name}/${begins}`)
    const read = exerciseScript.safeParse({
      ...(jsonOf('script.json') as object),
      ...(hasBeginning && { begins_with: jsonOf(begins) }),
    })
    if (read.success) return read.data
    const [issue] = read.error.issues
    const file = issue?.path[0] === 'begins_with' ? begins : 'script.json'
    throw new Stop(
      `seeds/exercises/${name}/${file}: ${issue?.path.join('.')}: ${issue?.message}.`,
      { en: 'Restore or correct that file.', vi: 'Hãy khôi phục hoặc sửa tệp ấy.' },
    )
  })
}
