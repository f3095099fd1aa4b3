import { Stop } from './stop.ts'

/**
 * Runs a command and ends the process with what it came to: a `Stop` is one line and code 1; any
 * other error is ours and keeps its stack.
 *
 * @param command gives, where it goes on serving, how to end it; Ctrl-C and SIGTERM then end it once.
 */
export async function runToTheEnd(command: () => Promise<(() => Promise<void>) | undefined>) {
  // Told to stop while still starting: the start is let end, so that nothing is cut in the middle.
  let told = false
  let end: (() => Promise<void>) | undefined
  const stop = () => {
    if (told) return
    told = true
    if (end) finish(end)
  }
  process.on('SIGINT', stop)
  process.on('SIGTERM', stop)
  try {
    end = await command()
    if (end === undefined) process.exit(0)
    if (told) finish(end)
  } catch (error) {
    console.error(error instanceof Stop ? error.message : error)
    process.exit(1)
  }
}

function finish(end: () => Promise<void>): void {
  end().then(
    () => process.exit(0),
    (error: unknown) => {
      console.error(error)
      process.exit(1)
    },
  )
}
