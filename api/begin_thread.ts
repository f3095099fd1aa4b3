import { Worker } from 'node:worker_threads'

const typeScript = import.meta.resolve('tsx/esm/api')

/**
 * Begins a part of the program in a thread of its own.
 *
 * @param part its file. A thread knows no TypeScript, whatever its parent was begun with.
 */
export const beginThread = (part: URL): Worker =>
  new Worker(
    `import(${JSON.stringify(typeScript)})
      .then(({ register }) => register())
      .then(() => import(${JSON.stringify(part.href)}))`,
    { eval: true },
  )
