import { existsSync, realpathSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { beyondReach } from '../run/outcome.ts'
import { canInstallDebianPackages, installDebianPackages } from './debian_packages.ts'
import { findOnPath } from './find_program.ts'
import type { Finding } from './finding.ts'

/** The parts of LibreOffice, without which it opens none of their files. */
const parts = {
  writer: { title: 'LibreOffice Writer', library: 'libswlo.so' },
  impress: { title: 'LibreOffice Impress', library: 'libsdlo.so' },
} as const

type OfficePart = keyof typeof parts

/** LibreOffice with one of its parts: on PATH, or brought. */
export async function findOffice(
  part: OfficePart,
  environment: NodeJS.ProcessEnv = process.env,
): Promise<Finding<string>> {
  const there = look(part, environment)
  if (there) return { found: there }

  const { title } = parts[part]
  if (!canInstallDebianPackages(environment)) {
    return { missing: `${beyondReach}${title}, which this process may not bring` }
  }
  // Without a screen it is a tenth of the whole.
  const failure = await installDebianPackages([`libreoffice-${part}-nogui`])
  // No part of the product, and a machine without a line cannot have it: it is named, and fails nothing.
  if (failure) return { missing: `${beyondReach}${title}, and ${failure}` }
  const brought = look(part, environment)
  return brought
    ? { found: brought }
    : { missing: `the Debian package of ${title} is installed, yet it is not found: reinstall it` }
}

function look(part: OfficePart, environment: NodeJS.ProcessEnv): string | undefined {
  const program = findOnPath(['soffice', 'libreoffice'], environment.PATH)
  if (program === undefined) return undefined
  return existsSync(join(dirname(realpathSync(program)), parts[part].library)) ? program : undefined
}
