import { type Load, load } from './load.ts'

// A process of its own, so that asking takes no turn from the server's.
process.on('message', async (asked: Load) => process.send?.(await load(asked)))
process.on('disconnect', () => process.exit(0))
