import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** What shows a kit, as one script and one style of all that `web/meeting_kit` is made of. */
export async function viewerOfKit(): Promise<{ readonly script: string; readonly style: string }> {
  const { outputFiles } = await build({
    entryPoints: [join(root, 'web/meeting_kit/main.ts'), join(root, 'web/meeting_kit/kit.css')],
    ...{ absWorkingDir: root, outdir: 'dist/meeting_kit', write: false, logLevel: 'error' },
    ...{ bundle: true, minify: true, format: 'iife', target: 'es2022', charset: 'utf8' },
  })
  const textOf = (ending: string) => {
    const file = outputFiles.find(({ path }) => path.endsWith(ending))
    if (file === undefined) throw new Error(`No ${ending} of the kit was made.`)
    // It stands inside an element of the page, which this would end.
    return file.text.replaceAll('</', '<\\/').trim()
  }
  return { script: textOf('.js'), style: textOf('.css') }
}
