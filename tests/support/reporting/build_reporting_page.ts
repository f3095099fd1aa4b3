import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import type * as page from './reporting_page.ts'

/** What `reporting_page.ts` gives to who stands at it. */
export type ReportingPage = typeof page

/**
 * The program of that page as one piece of text that leaves `page` behind, so that it can be begun anew
 * as often as a page is opened, each time with nothing left of the time before.
 */
export async function buildReportingPage(): Promise<string> {
  const built = await build({
    ...{ configFile: false, logLevel: 'warn' },
    build: {
      ...{ write: false, minify: false, target: 'es2023' },
      lib: {
        entry: fileURLToPath(new URL('reporting_page.ts', import.meta.url)),
        formats: ['iife'],
        name: 'page',
      },
    },
  })
  const [program] = (Array.isArray(built) ? built : [built]).flatMap((result) =>
    'output' in result ? result.output.filter((file) => file.type === 'chunk') : [],
  )
  if (program === undefined) throw new Error('The page was not built.')
  return program.code
}
