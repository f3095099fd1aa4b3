import { relative } from 'node:path'
import { readScripts } from '../seeds/exercises.ts'
import { importUnits } from '../seeds/import/import_units.ts'
import { loadSeeds } from '../seeds/load.ts'
import { type Accounts, openAccounts } from './accounts/accounts.ts'
import { readSecret } from './accounts/secret.ts'
import { apiOf } from './app.ts'
import { answerBackup } from './backup/answer_backup.ts'
import { buildWebWhenNeeded, webFolder } from './build_web.ts'
import { type ChangeFeed, openChangeFeed } from './changes/change_feed.ts'
import { type Door, doorOf } from './db/as_user.ts'
import { migrate } from './db/migrate.ts'
import { type Opened, openDatabase } from './db/open.ts'
import { readyTables } from './db/ready_tables.ts'
import { keepSpatialIndexUnderRowSecurity } from './db/spatial_index.ts'
import { type Environment, readEnvironment } from './environment.ts'
import { openPlayer, type Player } from './lanes/player.ts'
import { type Listening, takePort } from './listen.ts'
import { verifyLog } from './log/verify_log.ts'
import { answerPrint } from './print/answer_print.ts'
import { runToTheEnd } from './run_to_the_end.ts'
import { say } from './say.ts'
import { sourceFrom } from './source_of.ts'
import { openKeeper } from './watches/keeper.ts'
import { openSender } from './watches/webhooks/sender.ts'
import { type SecretOf, secretsOf } from './watches/webhooks/sign.ts'
import { webApp } from './web_app.ts'

/**
 * The whole product in one process: takes the port, opens the database, brings it up to date, loads
 * the shipped data, builds the web app where needed, serves both. The one file of this room that may
 * look into seeds.
 */
await runToTheEnd(async () => {
  const environment = readEnvironment()
  const listening = await takePort(environment)
  const opening = open(environment)
  const building = buildWebWhenNeeded(() => say('Building the web app', 'Dựng ứng dụng web'))
  // Both are let end: a database half open, or a build without its parent, is nobody's.
  const [opened] = await Promise.allSettled([opening, building])
  if (opened.status === 'rejected') throw opened.reason
  try {
    await building
    const door = await prepare(opened.value)
    const secret = readSecret(environment.dataDirectory)
    const accounts = await accountsOf(opened.value, door, { ...environment, secret }, listening)
    const { database, lock } = opened.value
    const origin = environment.trustedProxy ?? listening.address
    lock?.answer({
      import_units: (request) => importUnits(door, request),
      verify_log: (request) => verifyLog(database, request),
      ...answerBackup(database),
      ...answerPrint(door, environment.dataDirectory, origin),
    })
    const feed = openChangeFeed(door)
    const player = openPlayer(door, readScripts())
    const { rightsOf } = accounts
    const keeper = openKeeper(door, rightsOf)
    const secretOf = secretsOf(secret)
    const sender = openSender({ door, rightsOf, secretOf, origin })
    listening.answerBy(productOf({ door, feed, player, accounts, secretOf }, environment).fetch)
    const link = await accounts.linkForFirst()
    if (link !== undefined) say(`Sign in once: ${link}`, 'Đăng nhập lần đầu')
    say(`Ready: ${listening.address}`, 'Sẵn sàng')
    return async () => {
      say('Closing the database', 'Đóng cơ sở dữ liệu')
      player.close()
      await keeper.close()
      await sender.close()
      await feed.close()
      listening.close()
      await accounts.close()
      await opened.value.close()
    }
  } catch (error) {
    await opened.value.close()
    throw error
  }
})

function open(environment: Environment): Promise<Opened> {
  if (environment.databaseUrl) say('Connecting to the database server', 'Kết nối máy chủ dữ liệu')
  else say(`Opening the database in ${environment.dataDirectory}`, 'Mở cơ sở dữ liệu')
  return openDatabase(environment, 'dia_ban', readyTables)
}

async function prepare({ database }: Opened): Promise<Door> {
  const ran = await migrate(database)
  if (ran > 0) say(`Set up the tables (${ran} migrations)`, 'Lập bảng dữ liệu')
  if (!(await keepSpatialIndexUnderRowSecurity(database))) {
    say(
      'Spatial queries will be slow: a database superuser should run "alter function geometry_overlaps(geometry, geometry) leakproof"',
      'Truy vấn không gian sẽ chậm',
    )
  }
  const door = doorOf(database)
  const loaded = await loadSeeds(door)
  const rows = loaded.reduce((sum, layer) => sum + layer.rows, 0)
  if (rows > 0) {
    say(`Loaded the shipped data (${loaded.length} layers, ${rows} records)`, 'Nạp dữ liệu ban đầu')
  }
  return door
}

function accountsOf(
  { database }: Opened,
  door: Door,
  { secret, isolatedNetwork, trustedProxy }: Environment & { readonly secret: string },
  { address }: Listening,
): Promise<Accounts> {
  return openAccounts({
    ...{ database, door, isolatedNetwork },
    secret,
    origin: trustedProxy ?? address,
    sourceOf: sourceFrom(trustedProxy !== undefined),
  })
}

interface Product {
  readonly door: Door
  readonly feed: ChangeFeed
  readonly player: Player
  readonly accounts: Accounts
  readonly secretOf: SecretOf
}

function productOf(product: Product, { dataDirectory, trustedProxy }: Environment) {
  const findAsker = product.accounts.find.byHeaders
  const parts = { ...product, dataDirectory, findAsker, publicOrigin: trustedProxy }
  return apiOf(parts).route('/', webApp(relative(process.cwd(), webFolder)))
}
