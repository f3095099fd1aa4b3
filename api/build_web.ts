import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Stop } from './stop.ts'

const root = fileURLToPath(new URL('..', import.meta.url))

/** Where the built web app lies. */
export const webFolder = join(root, 'dist', 'web')

/**
 * Builds the web app when what it is made of has changed since it was last built; else does nothing.
 *
 * @param building called before a build begins.
 * @throws Stop with the last words of the builder when it fails.
 */
export async function buildWebWhenNeeded(building: () => void): Promise<void> {
  const stampFile = join(webFolder, 'made_of')
  const stamp = stampOfSources()
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return
  building()
  await build()
  writeFileSync(stampFile, stamp)
}

/** Names, sizes and times of every source file: no content is read at a start. */
function stampOfSources(): string {
  const hash = createHash('sha256')
  for (const room of ['web', 'geo', 'api/build_web.ts', 'package-lock.json']) {
    const path = join(root, room)
    const inside = statSync(path).isDirectory() ? readdirSync(path, { recursive: true }) : ['']
    for (const name of inside.map(String).sort()) {
      const { size, mtimeMs } = statSync(join(path, name))
      hash.update(`${room}/${name} ${size} ${mtimeMs}\n`)
    }
  }
  return hash.digest('hex')
}

function build(): Promise<void> {
  const vite = join(
    dirname(createRequire(import.meta.url).resolve('vite/package.json')),
    'bin/vite.js',
  )
  const config = join(root, 'web', 'vite.config.ts')
  const child = spawn(process.execPath, [vite, 'build', '--config', config, '--logLevel', 'warn'], {
    cwd: root,
    // biome-ignore lint/style/noProcessEnv: handed on as it is, but for what would make Vite build React for its developers, which is twice as large and slow.
    env: { ...process.env, NODE_ENV: 'production' },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  child.stdout.on('data', (chunk: Buffer) => (said += chunk))
  child.stderr.on('data', (chunk: Buffer) => (said += chunk))
  return new Promise((done, fail) => {
    child.once('error', fail)
    child.once('exit', (code) => {
      if (code === 0) done()
      else
        fail(
          new Stop(
            {
              en: `The web app could not be built:\n${said.trim()}\n`,
              vi: `Không dựng được ứng dụng web.`,
            },
            { en: 'Restore the sources.', vi: 'Hãy khôi phục mã nguồn.' },
          ),
        )
    })
  })
}
