// Brings node_modules in line with package-lock.json before anything that needs a package starts.
// Plain JavaScript on Node's own modules, because it runs when nothing is installed yet.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const stampFile = join(root, 'node_modules', '.dia_ban_installed')

main()

function main() {
  const tooOld = refuseNode(process.versions.node)
  if (tooOld) fail(tooOld)

  const lockText = readFileSync(join(root, 'package-lock.json'), 'utf8')
  const platform = `${process.platform}-${process.arch}`
  const stamp = `${createHash('sha256').update(lockText).digest('hex')} ${platform}\n`
  const found = readIfThere(stampFile)
  if (found === stamp) return

  // A developer's own `npm install` leaves the right packages and an old stamp: keep them.
  const otherPlatform = found !== undefined && !found.endsWith(` ${platform}\n`)
  if (otherPlatform || !agreesWithLock(JSON.parse(lockText))) {
    console.log('Installing packages (once, some minutes on a slow line) …')
    const failure = installPackages()
    if (failure) fail(failure)
  }
  writeFileSync(stampFile, stamp)
}

/** The reason why this Node cannot run the product, or undefined. */
function refuseNode(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  const fits = (major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major >= 23
  if (fits) return undefined
  return `Node ${version} does not fit: install Node 20.19 or later (of the 22 line, 22.12 or later), then run the same command again.`
}

/** True if npm's own record of what is installed holds every package the lock asks for. */
function agreesWithLock(lock) {
  const record = readIfThere(join(root, 'node_modules', '.package-lock.json'))
  if (record === undefined) return false
  const installed = JSON.parse(record).packages
  return Object.entries(lock.packages).every(([path, wanted]) => {
    // Optional packages are the builds for other systems; the root entry is the project itself.
    if (path === '' || wanted.optional || wanted.devOptional) return true
    const there = installed[path]
    return there?.version === wanted.version && there?.integrity === wanted.integrity
  })
}

/** Runs `npm ci`; gives the reason in one line where it fails. */
function installPackages() {
  // npm's own waits between tries add up to more than a minute before it says that there is no line.
  const tries = ['--fetch-retry-mintimeout=1000', '--fetch-retry-maxtimeout=10000']
  const flags = ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error', ...tries]
  const options = { cwd: root, encoding: 'utf8', stdio: ['ignore', 'ignore', 'pipe'] }
  // api/environment.ts cannot be read yet: what reads TypeScript is among the packages to come.
  const npmScript = process.env.npm_execpath
  // Without npm's script (started as `node api/install.mjs`), Windows finds npm.cmd by its shell only.
  const run =
    npmScript && basename(npmScript).startsWith('npm')
      ? spawnSync(process.execPath, [npmScript, ...flags], options)
      : process.platform === 'win32'
        ? spawnSync(['npm', ...flags].join(' '), { ...options, shell: true })
        : spawnSync('npm', flags, options)

  if (run.error) return 'npm was not found: install Node with npm, then run the same command again.'
  if (run.signal) return 'The installation was interrupted: run the same command again.'
  return run.status === 0 ? undefined : mendFor(run.stderr)
}

/** npm tells a failure in many lines and with addresses: one line, and what to do. */
function mendFor(npmWords) {
  const code = /npm (?:error|ERR!) code (\S+)/.exec(npmWords)?.[1] ?? 'unknown'
  if (
    /^(ENOTFOUND|EAI_AGAIN|ECONN\w+|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|ERR_SOCKET\w*)$/.test(code)
  )
    return `The packages could not be fetched (${code}): connect to the internet for this one installation, then run the same command again.`
  if (/^(EACCES|EPERM|EROFS)$/.test(code))
    return `The packages could not be written (${code}): make ${root} writable for you, then run the same command again.`
  if (code === 'ENOSPC')
    return 'The disk is full (ENOSPC): free two gigabytes, then run the same command again.'
  if (code === 'EUSAGE')
    return 'package.json and package-lock.json do not agree: run `npm install`, then the same command again.'
  return `npm could not install the packages (${code}): run \`npm ci\` to see its own words.`
}

function readIfThere(path) {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    if (error.code === 'ENOENT') return undefined
    throw error
  }
}

function fail(words) {
  console.error(words)
  process.exit(1)
}
