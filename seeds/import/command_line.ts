import { readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import { parseArgs } from 'node:util'
import { readWords } from '../../api/read_words.ts'
import { Stop, usageText } from '../../api/stop.ts'
import { type UnitsImport, unitsImport } from './import_units.ts'
import type { OutlineFile } from './outline_files.ts'

const usage = usageText({
  en: `npm run import -- units FILE… [--crs EPSG:5899] [--accuracy 50] [--source TEXT] [--confidence likely] [--province 22]
  FILE         GeoJSON outlines, or folders of them
  --crs        their coordinate system, where the files do not say it: EPSG:4326, 4756, 5899, 3405, 3406
  --accuracy   how far they may be off, in metres; 50 is assumed and said so
  --source     where they come from, as it shall stand beside the outline
  --confidence of units that are new: sure, likely or unverified
  --province   two-digit code of the province of units that are new`,
  vi: `npm run import -- units TỆP… [--crs EPSG:5899] [--accuracy 50] [--source CHỮ] [--confidence likely] [--province 22]
  TỆP          ranh giới dạng GeoJSON, hoặc thư mục chứa các tệp ấy
  --crs        hệ tọa độ, nếu tệp không nêu: EPSG:4326, 4756, 5899, 3405, 3406
  --accuracy   sai số tối đa, mét; không nêu thì giả định 50 và ghi rõ là giả định
  --source     nguồn, viết đúng như sẽ hiện cạnh ranh giới
  --confidence độ tin cậy của đơn vị mới: sure, likely hoặc unverified
  --province   mã hai chữ số của tỉnh có đơn vị mới`,
})

const assumedAccuracyMetres = 50

/**
 * What the command line asks for, with the files read.
 *
 * @throws Stop when a word is unknown or a file cannot be read as UTF-8 text.
 */
export function readCommandLine(words: readonly string[]): UnitsImport {
  const { positionals, values } = parse(words)
  const [what, ...paths] = positionals
  if (what !== 'units' || paths.length === 0) {
    throw new Stop(
      { en: 'Say what to import and from where.', vi: 'Hãy nêu nhập gì và từ đâu.' },
      usage,
    )
  }
  const accuracy = values.accuracy === undefined ? assumedAccuracyMetres : Number(values.accuracy)
  const read = unitsImport.safeParse({
    files: paths.flatMap(filesAt),
    ...(values.crs !== undefined && { crs: Number(values.crs.replace(/^EPSG:/i, '')) }),
    accuracy_m: accuracy,
    source: values.source ?? assumedSource(values.accuracy === undefined),
    confidence: values.confidence ?? 'likely',
    province_code: values.province ?? '22',
  })
  if (read.success) return read.data
  const [issue] = read.error.issues
  throw new Stop(
    {
      en: `The option for ${issue?.path.join('.')} is wrong: ${issue?.message}.`,
      vi: `Tùy chọn ${issue?.path.join('.')} sai: ${issue?.message}.`,
    },
    usage,
  )
}

const assumedSource = (accuracyIsAssumed: boolean) =>
  `Ranh giới do người dùng nhập từ tệp chính thức${
    accuracyIsAssumed ? `; sai số ${assumedAccuracyMetres} m là giả định` : ''
  }`

const parse = (words: readonly string[]) =>
  readWords(usage, () =>
    parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        crs: { type: 'string' },
        accuracy: { type: 'string' },
        source: { type: 'string' },
        confidence: { type: 'string' },
        province: { type: 'string' },
      },
    }),
  )

function filesAt(path: string): OutlineFile[] {
  try {
    if (!statSync(path).isDirectory()) return [read(path)]
    const names = readdirSync(path).filter((name) => /\.(geo)?json$/i.test(name))
    return names.sort().map((name) => read(join(path, name)))
  } catch (error) {
    if (error instanceof Stop) throw error
    const why = error instanceof Error ? error.message : String(error)
    throw new Stop(
      { en: `${path} cannot be read: ${why}.`, vi: `Không đọc được ${path}: ${why}.` },
      { en: 'Nothing was imported.', vi: 'Chưa nhập gì.' },
    )
  }
}

function read(path: string): OutlineFile {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(path))
    return { name: basename(path), text }
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    throw new Stop(
      { en: `${path} is not UTF-8 text.`, vi: `${path} không phải văn bản UTF-8.` },
      {
        en: 'Save it as UTF-8. Nothing was imported.',
        vi: 'Hãy lưu lại dạng UTF-8. Chưa nhập gì.',
      },
    )
  }
}
