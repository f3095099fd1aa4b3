// Which room may import which: README, "Rooms". dependency-cruiser reads it in `npm test`.

const database = '^(node_modules/)?(drizzle-orm|drizzle-zod|postgres|@electric-sql)(/|$)'
const drivers = '^(node_modules/)?(postgres|@electric-sql|drizzle-orm/(postgres-js|pglite))(/|$)'
const drizzlePlaces = ['^geo/columns/', '^geo/layers/tables[.]ts$', '^geo/.+/table[.]ts$']
const tableSide = [...drizzlePlaces, '^geo/source/', '^geo/.+/source[.]ts$']

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    {
      name: 'geo_imports_no_other_room',
      comment: 'geo says what the data means; it stands on its own.',
      severity: 'error',
      from: { path: '^geo/' },
      to: { path: '^(api|seeds|web|tests)/' },
    },
    {
      name: 'drizzle_only_in_tables_and_columns',
      comment: 'All else in geo is read by the browser too.',
      severity: 'error',
      from: { path: '^geo/', pathNot: drizzlePlaces },
      to: { path: database },
    },
    {
      name: 'browser_side_of_geo_takes_no_table',
      comment: 'A type of a table vanishes when built; the table itself would bring drizzle along.',
      severity: 'error',
      from: { path: '^geo/', pathNot: tableSide },
      to: { path: tableSide, dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'api_imports_geo_only',
      comment: 'Only the start, where the product is put together, looks into seeds.',
      severity: 'error',
      from: { path: '^api/', pathNot: '^api/serve[.]ts$' },
      to: { path: '^(seeds|web|tests)/' },
    },
    {
      name: 'only_the_room_of_the_database_knows_a_driver',
      comment: 'All else asks by a session, which has its user set.',
      severity: 'error',
      from: { path: '^(geo|api|seeds|web)/', pathNot: '^api/db/' },
      to: { path: drivers },
    },
    {
      name: 'only_a_program_opens_the_database',
      comment: 'What answers requests is given the door; api/backup are programs of the operator.',
      severity: 'error',
      from: {
        path: '^(geo|api|seeds|web)/',
        pathNot:
          '^(api/(db/|backup/|serve[.]ts$|log/verify[.]ts$|print/open_source[.]ts$)|seeds/import[.]ts$)',
      },
      to: { path: '^api/db/(open|connect_|connection_pool|server_session|binary_socket)' },
    },
    {
      name: 'install_needs_nothing_installed',
      comment: 'It runs before there are packages.',
      severity: 'error',
      from: { path: '^api/install[.]mjs$' },
      to: { dependencyTypesNot: ['core'] },
    },
    {
      name: 'seeds_import_geo_and_the_door_to_the_data',
      severity: 'error',
      from: { path: '^seeds/' },
      to: {
        path: '^(api|web|tests)/',
        pathNot:
          '^api/(db/|records/|accounts/scheme[.]ts$|log/append_to_log[.]ts$|(environment|read_words|stop|run_to_the_end)[.]ts$)',
      },
    },
    {
      name: 'web_takes_no_table_and_no_database',
      severity: 'error',
      from: { path: '^web/' },
      to: { path: [...tableSide, database] },
    },
    {
      name: 'web_takes_only_the_type_of_the_api',
      comment: 'import type { Api } from api/app.ts, and nothing else of the server.',
      severity: 'error',
      from: { path: '^web/' },
      to: { path: '^(api|seeds|tests)/', pathNot: '^api/app[.]ts$' },
    },
    {
      name: 'web_takes_the_api_as_a_type',
      severity: 'error',
      from: { path: '^web/' },
      to: { path: '^api/app[.]ts$', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'only_the_kit_knows_react_aria',
      comment: 'The rest of the screen is made of the kit, so that one look has one home.',
      severity: 'error',
      from: { path: '^(geo|api|seeds|web)/', pathNot: '^web/kit/' },
      to: {
        path: '(^|/)(react-aria-components|react-aria|react-stately|@react-aria|@react-stately)',
      },
    },
    {
      name: 'the_product_runs_without_development_packages',
      severity: 'error',
      from: { path: '^(geo|api|seeds|web)/' },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'no_circle_at_run_time',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    // Types count too: a room's rules hold before and after they vanish.
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
}
