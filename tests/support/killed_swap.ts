// Run as a process of its own by tests/api/backup/swap_cut.embedded.test.ts: swaps a directory in, and
// is killed just before the step of that number that changes anything.
import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'

const [place = '', steps = ''] = process.argv.slice(2)

let left = Number(steps)
const { renameSync, rmSync } = fs
const counted = () => {
  if (left === 0) process.kill(process.pid, 'SIGKILL')
  left -= 1
}
fs.renameSync = (from, to) => {
  counted()
  renameSync(from, to)
}
fs.rmSync = (path, options) => {
  // What is being deleted is cut in the middle.
  if (left === 0 && fs.existsSync(path)) rmSync(`${String(path)}/one`)
  counted()
  rmSync(path, options)
}
syncBuiltinESMExports()

const { swapIn } = await import('../../api/db/directory_swap.ts')
swapIn(place)
