import { expect, it } from 'vitest'
import { readBackupRequest, readRestoreRequest } from '../../api/backup/command_line.ts'
import { readCommandLine as readVerify } from '../../api/log/command_line.ts'
import { readPrintRequest } from '../../api/print/command_line.ts'
import { readCommandLine as readImport } from '../../seeds/import/command_line.ts'

const commands: Readonly<Record<string, (words: readonly string[]) => unknown>> = {
  print: readPrintRequest,
  backup: readBackupRequest,
  restore: readRestoreRequest,
  'log:verify': readVerify,
  import: readImport,
}

const optionsIn = (text = '') => [...new Set(text.match(/--[a-z][a-z-]+/g))].sort()

it.each(Object.entries(commands))(
  '%s says how it is used in English and in Vietnamese, with the same options',
  (name, read) => {
    let said = ''
    try {
      read(['--nonsense'])
    } catch (error) {
      said = String(error)
    }
    const [en, vi] = said.slice(said.indexOf(`npm run ${name} `)).split('\n\n')
    expect(vi).toContain(`npm run ${name} `)
    expect(optionsIn(en).length).toBeGreaterThan(0)
    expect(optionsIn(vi)).toEqual(optionsIn(en))
    expect(vi).toMatch(/[\u1ea0-\u1ef9]/)
  },
)
