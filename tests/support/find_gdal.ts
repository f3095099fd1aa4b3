import { canInstallDebianPackages, installDebianPackages } from './debian_packages.ts'
import { findOnPath, firstRunnable } from './find_program.ts'
import type { Finding } from './finding.ts'

/** GDAL's `ogrinfo`, with which the tests read the API as a GIS program would. */
export async function findOgrinfo(
  environment: NodeJS.ProcessEnv = process.env,
): Promise<Finding<string>> {
  const there = look(environment)
  if (there) return { found: there }

  if (!canInstallDebianPackages(environment))
    return { missing: 'no ogrinfo found: install GDAL and put its programs on PATH' }
  const failure = await installDebianPackages(['gdal-bin'])
  if (failure) return { missing: `no ogrinfo found, and ${failure}` }
  const brought = look(environment)
  return brought
    ? { found: brought }
    : { missing: 'the Debian package gdal-bin is installed, yet it holds no ogrinfo: reinstall it' }
}

function look(environment: NodeJS.ProcessEnv): string | undefined {
  return (
    findOnPath(['ogrinfo'], environment.PATH) ??
    firstRunnable(['/usr/bin/ogrinfo', '/opt/homebrew/bin/ogrinfo', '/usr/local/bin/ogrinfo'])
  )
}
