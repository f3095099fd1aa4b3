// Run as a process of its own by tests/api/db/empty_cluster.embedded.test.ts, to be killed in the middle.
import { emptyCluster, layOut } from '../../api/db/empty_cluster.ts'
import { readyTables } from '../../api/db/ready_tables.ts'

const [place = ''] = process.argv.slice(2)

const { archive } = await emptyCluster(readyTables.key)
process.stdout.write('laying out\n')
await layOut(archive, place)
process.stdout.write('laid out\n')
