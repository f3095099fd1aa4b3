import { alarmReached, gaugeUnit } from '../../layers/gauges/vocabulary.ts'
import { incidentKind, incidentState } from '../../layers/incidents/vocabulary.ts'
import { writeDate } from '../../measures/write_date.ts'
import { writeNumber } from '../../measures/write_number.ts'
import { writeQuantity } from '../../measures/write_quantity.ts'
import { wordFor } from '../../words.ts'
import { type Compared, compareFigures } from '../compare_figures.ts'
import type { EarlierReport } from '../earlier_report.ts'
import { type Figure, figuresOf } from '../figures_of.ts'
import type { QuickReport } from '../quick_report.ts'
import { figure } from '../vocabulary.ts'
import { type Block, type Column, grid, heading, paragraph } from './blocks.ts'
import { formWords } from './words.ts'

const count = (number: number) => writeNumber(number, 'vi')
const at = (moment: Date | string) => writeDate(moment, 'vi', 'minute')

/** What the stations read, and what was reported, each by kind. */
export function situation({ gauges, incidents }: QuickReport): Block[] {
  const kinds = new Map<string, number>()
  for (const { kind } of incidents) kinds.set(kind, (kinds.get(kind) ?? 0) + 1)
  const reported = [...kinds].map(
    ([kind, many]) => `${wordFor(incidentKind, kind, 'vi').toLowerCase()} ${count(many)} vụ`,
  )
  return [
    heading(formWords.situation),
    ...(gauges.length === 0 ? [paragraph(formWords.no_gauge)] : []),
    ...gauges.map(({ name_vi, value, measure_unit, measured_at, alarm_reached }) => {
      const unit = wordFor(gaugeUnit, measure_unit, 'vi')
      const alarm =
        alarm_reached === null
          ? ''
          : `, ${wordFor(alarmReached, alarm_reached, 'vi').toLowerCase()}`
      return paragraph(
        `- ${name_vi}: ${writeQuantity(value, unit, 'vi')} lúc ${at(measured_at)}${alarm}.`,
      )
    }),
    paragraph(
      reported.length === 0
        ? formWords.no_incident
        : `- Vụ việc được báo: ${count(incidents.length)}, gồm ${reported.join(', ')}.`,
    ),
  ]
}

const isDamage = ({ name }: Figure) =>
  name === 'dead' || name === 'missing' || name === 'injured' || name === 'houses'

/** A number as it stands in a table; what nobody said is not written as none. */
const sayValue = ({ value, of }: Figure): string => {
  const said = value === null ? formWords.unknown : count(value)
  return of === null ? said : `${said} / ${count(of)}`
}

const sayUnsaid = ({ unsaid, value }: Figure): string =>
  unsaid === 0 || value === null ? '' : `${count(unsaid)} nơi hoặc vụ chưa báo`

const sayChange = (compared: Compared | undefined): string[] => {
  if (compared === undefined) return [formWords.unknown, '']
  const { before, change } = compared
  const sign = change !== null && change > 0 ? '+' : ''
  return [
    before === null ? formWords.unknown : count(before),
    change === null ? '' : `${sign}${count(change)}`,
  ]
}

/** Numbers as a table; against those of the report before, where there is one to compare with. */
function tableOf(
  report: QuickReport,
  before: EarlierReport | null,
  isIn: (one: Figure) => boolean,
) {
  const figures = figuresOf(report)
  const compared = before && compareFigures(figures, before.figures)
  return grid(
    compared ? comparedColumns : columns,
    figures
      .filter(isIn)
      .map((one, index) => [
        ...[String(index + 1), figure[one.name].vi, sayValue(one)],
        ...(compared ? sayChange(compared.get(one.name)) : []),
        sayUnsaid(one),
      ]),
  )
}

const columns: readonly Column[] = [
  { head: 'STT', percent: 8 },
  { head: 'Chỉ tiêu', percent: 42 },
  { head: 'Số lượng', percent: 20 },
  { head: 'Ghi chú', percent: 30 },
]

const comparedColumns: readonly Column[] = [
  { head: 'STT', percent: 8 },
  { head: 'Chỉ tiêu', percent: 32 },
  { head: 'Số lượng', percent: 14 },
  { head: 'Kỳ trước', percent: 12 },
  { head: 'Tăng, giảm', percent: 12 },
  { head: 'Ghi chú', percent: 22 },
]

export const damage = (report: QuickReport, before: EarlierReport | null): Block[] => [
  heading(formWords.damage),
  tableOf(report, before, isDamage),
]

export const response = (report: QuickReport, before: EarlierReport | null): Block[] => [
  heading(formWords.response),
  ...(report.actions.length === 0 ? [paragraph(formWords.no_action)] : []),
  ...report.actions.map(({ plan_name_vi, valid_from, valid_to, decided_by }) =>
    paragraph(
      `- ${plan_name_vi}: kích hoạt ${at(valid_from)}${valid_to === null ? '' : `, kết thúc ${at(valid_to)}`}, ${decided_by} quyết định.`,
    ),
  ),
  tableOf(report, before, (one) => !isDamage(one)),
]

export const shortages = ({ shortages: missing }: QuickReport): Block[] => [
  heading(formWords.shortages),
  ...(missing.length === 0
    ? [paragraph(formWords.no_shortage)]
    : [
        grid(
          [
            { head: 'STT', percent: 8 },
            { head: 'Mục', percent: 42 },
            { head: 'Còn thiếu', percent: 20 },
            { head: 'Kiểm đếm lúc', percent: 30 },
          ],
          missing.map((one, index) => [
            String(index + 1),
            one.name_vi,
            writeQuantity(one.missing, one.measure_unit_vi, 'vi'),
            at(one.counted_at),
          ]),
        ),
      ]),
]

/** Every incident that was counted, by its id: whoever doubts a number finds what it is made of. */
export const appendix = ({ incidents }: QuickReport): Block[] =>
  incidents.length === 0
    ? []
    : [
        heading(formWords.appendix, { onNewPage: true }),
        grid(
          [
            { head: 'STT', percent: 7 },
            { head: 'Lúc', percent: 14 },
            { head: 'Loại, tình trạng', percent: 20 },
            { head: 'Nội dung', percent: 39 },
            { head: 'Mã', percent: 20 },
          ],
          incidents.map((one, index) => [
            String(index + 1),
            at(one.occurred_at),
            `${incidentKind[one.kind].vi}, ${incidentState[one.state].vi.toLowerCase()}`,
            one.text,
            one.id,
          ]),
        ),
      ]
