import { relative } from 'node:path'
import { serve } from '@hono/node-server'
import { Hono } from 'hono'
import { importUnits } from '../seeds/import/import_units.ts'
import { loadSeeds } from '../seeds/load.ts'
import { apiOf } from './app.ts'
import { buildWebWhenNeeded, webFolder } from './build_web.ts'
import { doorOf } from './db/as_user.ts'
import { migrate } from './db/migrate.ts'
import { type Opened, openDatabase } from './db/open.ts'
import { keepSpatialIndexUnderRowSecurity } from './db/spatial_index.ts'
import { type Environment, readEnvironment } from './environment.ts'
import { runToTheEnd } from './run_to_the_end.ts'
import { say } from './say.ts'
import { Stop } from './stop.ts'
import { webApp } from './web_app.ts'

/**
 * The whole product in one process: opens the database, brings it up to date, loads the shipped data,
 * builds the web app where needed, serves both. The one file of this room that may look into seeds.
 */
await runToTheEnd(async () => {
  const environment = readEnvironment()
  const [opened] = await Promise.all([
    open(environment),
    buildWebWhenNeeded(() => say('Building the web app', 'Dựng ứng dụng web')),
  ])
  try {
    const door = await prepare(opened)
    opened.lock?.answer({ import_units: (request) => importUnits(door, request) })
    const app = new Hono()
      .route('/', apiOf({ door, dataDirectory: environment.dataDirectory }))
      .route('/', webApp(relative(process.cwd(), webFolder)))
    return await listen(app, environment, opened)
  } catch (error) {
    await opened.close()
    throw error
  }
})

async function open(environment: Environment): Promise<Opened> {
  if (environment.databaseUrl) say('Connecting to the database server', 'Kết nối máy chủ dữ liệu')
  else say(`Opening the database in ${environment.dataDirectory}`, 'Mở cơ sở dữ liệu')
  return openDatabase(environment)
}

async function prepare({ database }: Opened) {
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
  if (rows > 0)
    say(`Loaded the shipped data (${loaded.length} layers, ${rows} records)`, 'Nạp dữ liệu ban đầu')
  return door
}

/** Serves until the process is told to stop; then closes in order, the database last. */
async function listen(app: Hono, { host, port }: Environment, opened: Opened) {
  const server = serve({ fetch: app.fetch, hostname: host, port })
  await new Promise<void>((done, fail) => {
    server.once('listening', done)
    server.once('error', (error: NodeJS.ErrnoException) => fail(explain(error, host, port)))
  })
  const address = server.address()
  const actual = typeof address === 'object' && address ? address.port : port
  say(`Ready: http://${host}:${actual}`, 'Sẵn sàng')
  return async () => {
    say('Closing the database', 'Đóng cơ sở dữ liệu')
    server.close()
    if ('closeAllConnections' in server) server.closeAllConnections()
    await opened.close()
  }
}

function explain(error: NodeJS.ErrnoException, host: string, port: number): Error {
  if (error.code === 'EADDRINUSE') {
    return new Stop(
      `Port ${port} on ${host} is taken.`,
      'Stop what uses it, or set PORT to another.',
    )
  }
  if (error.code === 'EACCES') {
    return new Stop(`This user may not use port ${port}.`, 'Set PORT to a number above 1023.')
  }
  if (error.code === 'EADDRNOTAVAIL' || error.code === 'ENOTFOUND') {
    return new Stop(`This machine has no address ${host}.`, 'Set HOST to one it has, or unset it.')
  }
  return error
}
