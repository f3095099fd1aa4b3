import { useQuery } from '@tanstack/react-query'
import { alarmReached } from '../../../geo/layers/gauges/vocabulary.ts'
import { incidentKind, incidentState } from '../../../geo/layers/incidents/vocabulary.ts'
import { taskKind, taskState } from '../../../geo/layers/tasks/vocabulary.ts'
import type { Task } from '../../../geo/plans/task.ts'
import type {
  QuickReport,
  ReportedAction,
  ReportedGauge,
  ReportedIncident,
  ReportedShortage,
} from '../../../geo/report/quick_report.ts'
import { momentParameters, type ShownMoment } from '../../map/moment.ts'
import { useShownMoment } from '../shown_moment.ts'
import { apiBase } from './ask_api.ts'
import { getJson } from './get_json.ts'
import { keyAt } from './moment_query.ts'
import { listFrom, numberFrom, textFrom } from './read_json.ts'
import { numberOf, recordFrom, textOf, wordOf } from './read_strictly.ts'
import { useSignedIn } from './use_signed_in.ts'

/** Of which time a report is: of the day until the shown moment, or of the hours before it. */
export type ReportSpan = 'day' | 'day_and_night'

const hoursOfSpan = 24

/**
 * The quick report of a unit at the shown moment; its numbers are made by `figuresOf`, as the API makes its
 * own. It is made when it is opened, and anew when somebody asks: `isStale` says that something came since.
 */
export function useQuickReport(unit: string, span: ReportSpan) {
  const moment = useShownMoment()
  return useQuery({
    queryKey: keyAt(moment, ['quick_report', unit, span]),
    queryFn: async ({ signal }) => {
      const asked = new URLSearchParams(parametersOf(moment, span))
      return readReport(await getJson(`${apiBase}/reports/quick/${unit}?${asked}`, { signal }))
    },
    enabled: useSignedIn(),
    staleTime: Number.POSITIVE_INFINITY,
    refetchOnMount: 'always',
  })
}

/**
 * The report of a unit that was due at a moment, of the same span, by what was known then.
 *
 * @param end null where none is asked for.
 */
export function useReportOfThen(unit: string, span: ReportSpan, end: Date | null) {
  const at = end?.getTime() ?? null
  return useQuery({
    queryKey: ['quick_report', unit, span, 'then', at],
    queryFn: async ({ signal }) => {
      const moment = { trueAt: at, knownAt: at }
      const asked = new URLSearchParams(parametersOf(moment, span))
      return readReport(await getJson(`${apiBase}/reports/quick/${unit}?${asked}`, { signal }))
    },
    enabled: useSignedIn() && at !== null,
    staleTime: 0,
  })
}

function parametersOf(moment: ShownMoment, span: ReportSpan): Readonly<Record<string, string>> {
  const shown = momentParameters(moment)
  if (span === 'day') return shown
  const to = moment.trueAt ?? Date.now()
  const from = new Date(to - hoursOfSpan * 3_600_000).toISOString()
  return { ...shown, datetime: `${from}/${new Date(to).toISOString()}` }
}

/** A quick report as the API gives one. */
export function readReport(value: unknown): QuickReport {
  const report = recordFrom(value)
  const marking = recordFrom(report.marking)
  return {
    unit_code: textOf(report.unit_code),
    unit_name_vi: textOf(report.unit_name_vi),
    unit_name_en: textOf(report.unit_name_en),
    from: textOf(report.from),
    to: textOf(report.to),
    known_at: textFrom(report.known_at),
    marking: { code: textOf(marking.code), vi: textOf(marking.vi), en: textOf(marking.en) },
    incidents: listFrom(report.incidents).map(readIncident),
    actions: listFrom(report.actions).map(readAction),
    shortages: listFrom(report.shortages).map(readShortage),
    gauges: listFrom(report.gauges).map(readGauge),
  }
}

function readIncident(value: unknown): ReportedIncident {
  const incident = recordFrom(value)
  return {
    id: textOf(incident.id),
    kind: wordOf(incidentKind, incident.kind),
    state: wordOf(incidentState, incident.state),
    severity: numberOf(incident.severity),
    occurred_at: textOf(incident.occurred_at),
    text: textOf(incident.text),
    dead: numberFrom(incident.dead),
    missing: numberFrom(incident.missing),
    injured: numberFrom(incident.injured),
    houses: numberFrom(incident.houses),
    evacuated: numberFrom(incident.evacuated),
  }
}

function readAction(value: unknown): ReportedAction {
  const action = recordFrom(value)
  return {
    id: textOf(action.id),
    plan_name_vi: textOf(action.plan_name_vi),
    plan_name_en: textOf(action.plan_name_en),
    valid_from: textOf(action.valid_from),
    valid_to: textFrom(action.valid_to),
    decided_by: textOf(action.decided_by),
    tasks: listFrom(action.tasks).map((task) => taskFrom(recordFrom(task))),
  }
}

/** A task as the API gives one, in a report or as the properties of a feature. */
export const taskFrom = (task: Readonly<Record<string, unknown>>): Task => ({
  id: textOf(task.id),
  name_vi: textOf(task.name_vi),
  name_en: textOf(task.name_en),
  kind: wordOf(taskKind, task.kind),
  state: wordOf(taskState, task.state),
  post: textFrom(task.post),
  locality: textFrom(task.locality),
  due_at: textFrom(task.due_at),
  planned_people: numberFrom(task.planned_people),
  done_people: numberFrom(task.done_people),
})

function readShortage(value: unknown): ReportedShortage {
  const short = recordFrom(value)
  return {
    id: textOf(short.id),
    name_vi: textOf(short.name_vi),
    name_en: textOf(short.name_en),
    measure_unit_vi: textOf(short.measure_unit_vi),
    measure_unit_en: textOf(short.measure_unit_en),
    missing: numberOf(short.missing),
    counted_at: textOf(short.counted_at),
  }
}

function readGauge(value: unknown): ReportedGauge {
  const gauge = recordFrom(value)
  const reached = gauge.alarm_reached
  return {
    id: textOf(gauge.id),
    name_vi: textOf(gauge.name_vi),
    name_en: textOf(gauge.name_en),
    value: numberOf(gauge.value),
    measure_unit: textOf(gauge.measure_unit),
    measured_at: textOf(gauge.measured_at),
    alarm_reached: reached === null ? null : wordOf(alarmReached, reached),
  }
}
