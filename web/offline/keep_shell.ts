import type { Plugin } from 'vite'

export const workerFile = 'worker.js'

/** Parts that few open, and letters of another script: they come by the network when they are wanted. */
const leftOut =
  /noto|webg|gpu|twinned|deck|luma|log_view|second_factor|pdf|tinos|print|vietnampro_/i

/** Tells the worker that keeps the page for later what the page is made of. */
export function keepShell(): Plugin {
  return {
    name: 'keep-shell',
    apply: 'build',
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const files = Object.keys(bundle)
          .filter((file) => file.startsWith('assets/') && !leftOut.test(file))
          .sort()
        const worker = bundle[workerFile]
        if (worker?.type !== 'chunk') throw new Error('The worker was not built.')
        if (worker.imports.length > 0) throw new Error('The worker is to be one file.')
        worker.code = `self.shellFiles=${JSON.stringify(files)};\n${worker.code}`
      },
    },
  }
}
