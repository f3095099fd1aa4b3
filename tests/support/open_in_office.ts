import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { dirname, join, parse } from 'node:path'
import { pathToFileURL } from 'node:url'
import { openPdf, readPages } from './read_pdf.ts'

/** What LibreOffice shows of a file, page by page as text; it keeps its own settings beside the file. */
export async function openInOffice(program: string, file: string): Promise<string[]> {
  const folder = dirname(file)
  const profile = pathToFileURL(join(folder, 'profile')).href
  const words = ['--headless', '--convert-to', 'pdf', '--outdir', folder, file]
  execFileSync(program, [`-env:UserInstallation=${profile}`, ...words], { stdio: 'pipe' })
  return readPages(await openPdf(readFileSync(join(folder, `${parse(file).name}.pdf`))))
}
