import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { commandScript } from '../run/run_node.ts'

const rules = fileURLToPath(new URL('rules.mjs', import.meta.url))

const forbidden: [file: string, text: string, rule: string][] = [
  ['geo/a.ts', "import '../api/app.ts'", 'geo_imports_no_other_room'],
  ['geo/b.ts', "import 'drizzle-orm'", 'drizzle_only_in_tables_and_columns'],
  ['geo/layers/x/layer.ts', "import './table.ts'", 'browser_side_of_geo_takes_no_table'],
  ['geo/layers/catalogue.ts', "import './tables.ts'", 'browser_side_of_geo_takes_no_table'],
  ['api/b.ts', "import '../seeds/load.ts'", 'api_imports_geo_only'],
  ['api/install.mjs', "import 'zod'", 'install_needs_nothing_installed'],
  ['api/routes/a.ts', "import 'postgres'", 'only_the_room_of_the_database_knows_a_driver'],
  ['seeds/c.ts', "import 'drizzle-orm/pglite'", 'only_the_room_of_the_database_knows_a_driver'],
  ['api/routes/b.ts', "import '../db/open.ts'", 'only_a_program_opens_the_database'],
  ['seeds/d.ts', "import '../api/db/connect_server.ts'", 'only_a_program_opens_the_database'],
  ['api/c.ts', "import 'vitest'", 'the_product_runs_without_development_packages'],
  ['seeds/a.ts', "import '../api/app.ts'", 'seeds_import_geo_and_the_door_to_the_data'],
  ['seeds/b.ts', "import '../web/a.ts'", 'seeds_import_geo_and_the_door_to_the_data'],
  ['web/a.ts', "import '../geo/layers/x/table.ts'", 'web_takes_no_table_and_no_database'],
  [
    'web/b.ts',
    "import type { S } from '../geo/layers/x/source.ts'",
    'web_takes_no_table_and_no_database',
  ],
  ['web/c.ts', "import 'drizzle-orm/pg-core'", 'web_takes_no_table_and_no_database'],
  ['web/d.ts', "import type { D } from '../api/db/door.ts'", 'web_takes_only_the_type_of_the_api'],
  ['web/e.ts', "import { app } from '../api/app.ts'", 'web_takes_the_api_as_a_type'],
  ['web/map/f.ts', "import 'react-aria-components'", 'only_the_kit_knows_react_aria'],
]

const circle: [file: string, text: string][] = [
  ['geo/circle.ts', "import './circle_back.ts'"],
  ['geo/circle_back.ts', "import './circle.ts'"],
]

const allowed: [file: string, text: string][] = [
  ['geo/layers/x/table.ts', "import 'drizzle-orm/pg-core'\nexport type Row = 1"],
  ['geo/layers/x/source.ts', "import type { Row } from './table.ts'\nexport type S = Row"],
  ['geo/layers/y/layer.ts', "import type { Row } from '../x/table.ts'\nexport type L = Row"],
  ['geo/layers/tables.ts', "import './x/table.ts'"],
  ['geo/columns/geometry.ts', "import 'drizzle-orm/pg-core'"],
  ['geo/type_circle.ts', "import type { B } from './type_circle_back.ts'\nexport type A = B"],
  ['geo/type_circle_back.ts', "import type { A } from './type_circle.ts'\nexport type B = A"],
  ['api/app.ts', "import '../geo/layers/tables.ts'\nexport type Api = 1\nexport const app = 1"],
  ['api/environment.ts', 'export const environment = 1'],
  ['api/db/door.ts', "import 'drizzle-orm'\nexport type D = 1"],
  ['api/db/open.ts', "import 'postgres'"],
  ['api/db/connect_server.ts', "import 'postgres'"],
  ['api/serve.ts', "import './db/open.ts'"],
  ['seeds/load.ts', "import '../api/db/door.ts'\nimport '../api/environment.ts'"],
  ['web/g.ts', "import type { Api } from '../api/app.ts'\nimport '../geo/layers/y/layer.ts'"],
  ['web/kit/button.ts', "import 'react-aria-components'"],
  ['tests/a.test.ts', "import '../api/db/door.ts'\nimport '../web/g.ts'\nimport 'vitest'"],
]

const report = z.object({
  summary: z.object({
    violations: z.array(z.object({ from: z.string(), rule: z.object({ name: z.string() }) })),
  }),
})

describe('the import rules', () => {
  const folder = mkdtempSync(join(tmpdir(), 'dia_ban_rules_'))
  const found = new Set<string>()

  beforeAll(() => {
    const tree = [
      ...forbidden,
      ...circle,
      ...allowed,
      ['tsconfig.json', '{}'],
      ['package.json', '{"dependencies":{"zod":"1"},"devDependencies":{"vitest":"1"}}'],
      ['node_modules/vitest/package.json', '{"name":"vitest","version":"1.0.0"}'],
      ['node_modules/vitest/index.js', ''],
    ]
    for (const [file = '', text = ''] of tree) {
      mkdirSync(dirname(join(folder, file)), { recursive: true })
      writeFileSync(join(folder, file), text)
    }
    const cruise = spawnSync(
      process.execPath,
      [
        commandScript('dependency-cruiser', 'depcruise'),
        `--config=${rules}`,
        '--output-type=json',
        ...['geo', 'api', 'seeds', 'web', 'tests'],
      ],
      { cwd: folder, encoding: 'utf8' },
    )
    const { violations } = report.parse(JSON.parse(cruise.stdout)).summary
    for (const { from, rule } of violations) found.add(`${from} ${rule.name}`)
  }, 60_000)
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  it.each(forbidden)('refuse %s: %s', (file, _text, rule) => {
    expect([...found]).toContain(`${file} ${rule}`)
  })

  it('refuse a circle, at one of its files', () => {
    const named = [...found].filter((violation) => violation.endsWith(' no_circle_at_run_time'))
    expect(named).toEqual([expect.stringMatching(/^geo\/circle/)])
  })

  it.each(allowed)('let %s be', (file) => {
    expect([...found].filter((violation) => violation.startsWith(`${file} `))).toEqual([])
  })
})
