import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'

export const repositoryRoot = fileURLToPath(new URL('../..', import.meta.url))

/** Runs Node on the arguments, its words going where ours go; gives its exit code. */
export function runNode(
  args: readonly string[],
  environment: NodeJS.ProcessEnv = process.env,
): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, {
      cwd: repositoryRoot,
      env: environment,
      stdio: ['ignore', 'inherit', 'inherit'],
    })
    child.once('error', reject)
    child.once('exit', (code) => resolve(code ?? 1))
  })
}

const packageFile = z.object({ bin: z.record(z.string(), z.string()) })

/** The script behind a package's command, to run by Node: `node_modules/.bin` needs a shell on Windows. */
export function commandScript(packageName: string, command: string): string {
  const folder = join(repositoryRoot, 'node_modules', packageName)
  const text = readFileSync(join(folder, 'package.json'), 'utf8')
  const script = packageFile.parse(JSON.parse(text)).bin[command]
  if (script === undefined) throw new Error(`${packageName} has no command ${command}`)
  return join(folder, script)
}
