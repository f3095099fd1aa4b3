import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Stop } from '../api/stop.ts'
import { type ExerciseScript, exerciseScript } from '../geo/exercise_script.ts'

const folder = fileURLToPath(new URL('./exercises', import.meta.url))

/**
 * The scripts that ship with the product, each in a folder of its own.
 *
 * @throws Stop naming file and field of the first thing that is not as it should be.
 */
export function readScripts(): ExerciseScript[] {
  return readdirSync(folder).map((name) => {
    const file = `${folder}/${name}/script.json`
    const read = exerciseScript.safeParse(JSON.parse(readFileSync(file, 'utf8')))
    if (read.success) return read.data
    const [issue] = read.error.issues
    throw new Stop(
      `seeds/exercises/${name}/script.json: ${issue?.path.join('.')}: ${issue?.message}.`,
      'Restore or correct that file.',
    )
  })
}
