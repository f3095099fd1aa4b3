import { Stop } from '../stop.ts'
import type { NamedEntry, Verdict } from './verify_log.ts'

const keepIt = {
  en: 'Change nothing more in this database, and compare it with a backup.',
  vi: 'Đừng thay đổi gì thêm trong cơ sở dữ liệu này, và so với bản sao lưu.',
}

/**
 * What came of walking the log, a line each.
 *
 * @throws Stop where it does not fit, so that the command ends with code 1.
 */
export function sayVerdict(verdict: Verdict): string[] {
  switch (verdict.came_to) {
    case 'fits':
      return [
        `The log fits: ${verdict.last.seq} entries, the last ${saidOf(verdict.last)}.`,
        `Last hash: ${verdict.last.hash}`,
        'Note this hash outside of this machine: only so a log that was cut or written anew as a whole is found out, by --expect.',
      ]
    case 'misfit':
      throw new Stop(
        {
          en: `The log does not fit at entry ${verdict.entry.seq} (${saidOf(verdict.entry)}): ${verdict.why}. All before it fit.`,
          vi: `Nhật ký không khớp ở mục ${verdict.entry.seq} (${saidOf(verdict.entry)}): ${verdict.why}. Mọi mục trước đó đều khớp.`,
        },
        keepIt,
      )
    case 'end_missing':
      throw new Stop(
        {
          en: `The log fits up to entry ${verdict.last.seq} (${saidOf(verdict.last)}), but rows were changed after it: its end is missing.`,
          vi: `Nhật ký khớp đến mục ${verdict.last.seq} (${saidOf(verdict.last)}), nhưng sau đó còn dòng bị đổi: phần cuối đã mất.`,
        },
        keepIt,
      )
    case 'noted_hash_missing':
      throw new Stop(
        {
          en: `The log fits in itself up to entry ${verdict.last.seq} (${saidOf(verdict.last)}), but the expected hash is not in it: its end was cut, or it was written anew.`,
          vi: `Nhật ký tự khớp đến mục ${verdict.last.seq} (${saidOf(verdict.last)}), nhưng không có mã đã ghi lại: phần cuối bị cắt, hoặc nhật ký bị viết lại.`,
        },
        keepIt,
      )
    case 'empty':
      throw new Stop(
        { en: 'The log has not even its first entry.', vi: 'Nhật ký không có cả mục đầu tiên.' },
        keepIt,
      )
    case 'no_log':
      throw new Stop(
        { en: 'There is no log in this database yet.', vi: 'Cơ sở dữ liệu này chưa có nhật ký.' },
        {
          en: 'Start the program once: npm start.',
          vi: 'Hãy chạy chương trình một lần: npm start.',
        },
      )
  }
}

const saidOf = ({ at, who, kind }: NamedEntry) => `${at}, ${who}, ${kind}`
