import { setFlagsFromString } from 'node:v8'

/**
 * Lets V8's heap grow to two and a half times what was left of it before it is looked through again.
 * V8 counts the memory of buffers to the heap, which is small here: lists of 600 kB each made it look
 * through all of it every seventeenth answer, a quarter of all the work of this process. The flag is
 * read anew at the end of each collection, so that it may be set late; memory at its highest stays as
 * it was, since the start of the process takes more.
 */
export function letHeapGrow(): void {
  setFlagsFromString('--heap-growing-percent=150')
}
