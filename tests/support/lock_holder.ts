// Run as a process of its own by tests/api/db/directory_lock.embedded.test.ts: waits for a line, asks
// for the lock of a directory, says what came of it, and stays until it is killed.
import { createInterface } from 'node:readline'
import { lockDirectory } from '../../api/db/directory_lock.ts'

const [directory = ''] = process.argv.slice(2)

createInterface({ input: process.stdin }).once('line', async () => {
  try {
    const lock = await lockDirectory(directory)
    lock.answer({ double: async (number) => Number(number) * 2 })
    console.log('owner')
  } catch (error) {
    console.log(error instanceof Error ? `${error.name}: ${error.message}` : String(error))
  }
})
console.log('waiting')
