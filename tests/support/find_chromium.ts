import { join } from 'node:path'
import { canInstallDebianPackages, installDebianPackages } from './debian_packages.ts'
import { findOnPath, firstRunnable } from './find_program.ts'
import type { Finding } from './finding.ts'

/** The browser, and what draws WebGL for it where there is no graphics card. */
const debianPackages = ['chromium', 'libegl1', 'libgl1-mesa-dri']

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome']

/** A Chromium or Chrome to drive: named by CHROMIUM, on PATH, in its usual place, or brought. */
export async function findChromium(
  environment: NodeJS.ProcessEnv = process.env,
): Promise<Finding<string>> {
  const named = environment.CHROMIUM
  if (named) {
    const runnable = firstRunnable([named])
    return runnable
      ? { found: runnable }
      : { missing: `CHROMIUM names ${named}, which is no program: correct or unset it` }
  }
  const there = look(environment)
  if (there) return { found: there }

  if (!canInstallDebianPackages(environment))
    return { missing: 'no Chromium or Chrome found: install one, or name its program in CHROMIUM' }
  const failure = await installDebianPackages(debianPackages)
  if (failure) return { missing: `no Chromium found, and ${failure}` }
  const brought = look(environment)
  return brought
    ? { found: brought }
    : { missing: 'the Debian package chromium is installed, yet it holds no program: reinstall it' }
}

function look(environment: NodeJS.ProcessEnv): string | undefined {
  return findOnPath(names, environment.PATH) ?? firstRunnable(usualPlaces(environment))
}

function usualPlaces(environment: NodeJS.ProcessEnv): string[] {
  if (process.platform === 'darwin')
    return [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    ]
  if (process.platform === 'win32') {
    const roots = [
      environment.PROGRAMFILES,
      environment['PROGRAMFILES(X86)'],
      environment.LOCALAPPDATA,
    ].filter((root) => root !== undefined)
    return roots.flatMap((root) => [
      join(root, 'Google', 'Chrome', 'Application', 'chrome.exe'),
      join(root, 'Chromium', 'Application', 'chrome.exe'),
    ])
  }
  return ['/usr/bin/chromium', '/usr/lib/chromium/chromium', '/opt/google/chrome/chrome']
}
