// The plainest program that opens an embedded database and asks it something.
import { PGlite } from '@electric-sql/pglite'
import { btree_gist } from '@electric-sql/pglite/contrib/btree_gist'
import { postgis } from '@electric-sql/pglite-postgis'

const extensions = { postgis, btree_gist }
const client = await PGlite.create({ dataDir: process.argv[2], extensions })
await client.query('select 1')
console.log('Open.')
await client.close()
process.exit(0)
