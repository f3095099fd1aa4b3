import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { promisify } from 'node:util'

const aptGetProgram = '/usr/bin/apt-get'
const patienceSeconds = 1200

/**
 * Whether this process may bring Debian packages: as root on a system that has apt-get, unless
 * INSTALL_DEBIAN_PACKAGES=no says that the machine is to stay as it is.
 */
export function canInstallDebianPackages(environment: NodeJS.ProcessEnv): boolean {
  return (
    process.getuid?.() === 0 &&
    environment.INSTALL_DEBIAN_PACKAGES !== 'no' &&
    existsSync(aptGetProgram) &&
    existsSync('/usr/bin/flock')
  )
}

/**
 * Installs Debian packages, once `canInstallDebianPackages` has allowed it; gives the reason where
 * it could not. The one place that does. apt-get fails when two of it run at once, so the calls of
 * all test workers queue at a lock on its own file, which the kernel frees when its holder dies.
 */
export async function installDebianPackages(
  packages: readonly string[],
): Promise<string | undefined> {
  console.log(`Installing the Debian packages ${packages.join(', ')} …`)
  try {
    await aptGet(['update', '-q'])
    await aptGet(['install', '-q', '-y', '--no-install-recommends', ...packages])
    return undefined
  } catch (error) {
    return `apt-get could not install ${packages.join(', ')}: ${lastLine(error)}`
  }
}

async function aptGet(words: readonly string[]): Promise<void> {
  // --close: a server that a package starts would otherwise inherit the lock and hold it for good.
  const queue = ['--close', '--timeout', String(patienceSeconds), aptGetProgram]
  const patience = ['-o', `DPkg::Lock::Timeout=${patienceSeconds}`]
  await promisify(execFile)('flock', [...queue, aptGetProgram, ...patience, ...words], {
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    maxBuffer: 64 * 1024 * 1024,
  })
}

/** apt-get ends with the reason; the addresses it asked are no part of it. */
function lastLine(error: unknown): string {
  const words = error instanceof Error ? error.message : String(error)
  const lines = words.split('\n').filter((line) => line.trim() !== '')
  return (lines.at(-1) ?? 'no reason given').replace(/https?:\/\/\S+/g, 'its mirror').trim()
}
