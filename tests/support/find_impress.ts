import { existsSync, realpathSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { beyondReach } from '../run/outcome.ts'
import { canInstallDebianPackages, installDebianPackages } from './debian_packages.ts'
import { findOnPath } from './find_program.ts'
import type { Finding } from './finding.ts'

/** Without a screen it is a tenth of the whole. */
const debianPackages = ['libreoffice-impress-nogui']

/** LibreOffice with its part for slides, without which it opens none: on PATH, or brought. */
export async function findImpress(
  environment: NodeJS.ProcessEnv = process.env,
): Promise<Finding<string>> {
  const there = look(environment)
  if (there) return { found: there }

  if (!canInstallDebianPackages(environment)) {
    return { missing: `${beyondReach}LibreOffice Impress, which this process may not bring` }
  }
  const failure = await installDebianPackages(debianPackages)
  // No part of the product, and a machine without a line cannot have it: it is named, and fails nothing.
  if (failure) return { missing: `${beyondReach}LibreOffice Impress, and ${failure}` }
  const brought = look(environment)
  return brought
    ? { found: brought }
    : { missing: 'the Debian package of Impress is installed, yet it is not found: reinstall it' }
}

function look(environment: NodeJS.ProcessEnv): string | undefined {
  const program = findOnPath(['soffice', 'libreoffice'], environment.PATH)
  if (program === undefined) return undefined
  return existsSync(join(dirname(realpathSync(program)), 'libsdlo.so')) ? program : undefined
}
