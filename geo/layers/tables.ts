import type { Table } from 'drizzle-orm'
import type { Completion, Given } from '../source/completion.ts'
import type { SourceReader } from '../source/read_source.ts'
import { activationCompletion } from './activations/completion.ts'
import { readActivation } from './activations/source.ts'
import { activations } from './activations/table.ts'
import { readBorderCrossing } from './border_crossings/source.ts'
import { borderCrossings } from './border_crossings/table.ts'
import { readBorderLine } from './border_line/source.ts'
import { borderLine } from './border_line/table.ts'
import { readBorderMarker } from './border_markers/source.ts'
import { borderMarkers } from './border_markers/table.ts'
import { briefingSceneCompletion } from './briefing_scenes/completion.ts'
import { readBriefingScene } from './briefing_scenes/source.ts'
import { briefingScenes } from './briefing_scenes/table.ts'
import { readBriefingSeal } from './briefing_seals/source.ts'
import { briefingSeals } from './briefing_seals/table.ts'
import { briefingCompletion } from './briefings/completion.ts'
import { readBriefing } from './briefings/source.ts'
import { briefings } from './briefings/table.ts'
import type { LayerId } from './catalogue.ts'
import { readCountedPoint } from './counted_points/source.ts'
import { countedPoints } from './counted_points/table.ts'
import { readCrossingStatus } from './crossing_statuses/source.ts'
import { crossingStatuses } from './crossing_statuses/table.ts'
import { decisionCompletion } from './decisions/completion.ts'
import { readDecision } from './decisions/source.ts'
import { decisions } from './decisions/table.ts'
import { dutyShiftCompletion } from './duty_shifts/completion.ts'
import { readDutyShift } from './duty_shifts/source.ts'
import { dutyShifts } from './duty_shifts/table.ts'
import { readFacility } from './facilities/source.ts'
import { facilities } from './facilities/table.ts'
import { readFormerUnit } from './former_units/source.ts'
import { formerUnits } from './former_units/table.ts'
import { gaugeReadingCompletion } from './gauge_readings/completion.ts'
import { readGaugeReading } from './gauge_readings/source.ts'
import { gaugeReadings } from './gauge_readings/table.ts'
import { readGauge } from './gauges/source.ts'
import { gauges } from './gauges/table.ts'
import { readHazardEvent } from './hazard_events/source.ts'
import { hazardEvents } from './hazard_events/table.ts'
import { incidentEntryCompletion } from './incident_entries/completion.ts'
import { readIncidentEntry } from './incident_entries/source.ts'
import { incidentEntries } from './incident_entries/table.ts'
import { incidentCompletion } from './incidents/completion.ts'
import { entriesOfChange } from './incidents/entries_of_change.ts'
import { incidentLikeness } from './incidents/likeness.ts'
import { readIncident } from './incidents/source.ts'
import { incidents } from './incidents/table.ts'
import { readIndicator } from './indicators/source.ts'
import { indicators } from './indicators/table.ts'
import type { Likeness } from './likeness.ts'
import { planEntryCompletion } from './plan_entries/completion.ts'
import { readPlanEntry } from './plan_entries/source.ts'
import { planEntries } from './plan_entries/table.ts'
import { readPlanEvacuation } from './plan_evacuations/source.ts'
import { planEvacuations } from './plan_evacuations/table.ts'
import { planCompletion } from './plans/completion.ts'
import { readPlan } from './plans/source.ts'
import { plans } from './plans/table.ts'
import { readinessNeedCompletion } from './readiness_needs/completion.ts'
import { readReadinessNeed } from './readiness_needs/source.ts'
import { readinessNeeds } from './readiness_needs/table.ts'
import { readinessReportCompletion } from './readiness_reports/completion.ts'
import { readReadinessReport } from './readiness_reports/source.ts'
import { readinessReports } from './readiness_reports/table.ts'
import { readRiskZone } from './risk_zones/source.ts'
import { riskZones } from './risk_zones/table.ts'
import { readRoad } from './roads/source.ts'
import { roads } from './roads/table.ts'
import { readSafeAreaCluster } from './safe_area_clusters/source.ts'
import { safeAreaClusters } from './safe_area_clusters/table.ts'
import { readSentReport } from './sent_reports/source.ts'
import { sentReports } from './sent_reports/table.ts'
import { readShelter } from './shelters/source.ts'
import { shelters } from './shelters/table.ts'
import { stormBulletinCompletion } from './storm_bulletins/completion.ts'
import { readStormBulletin } from './storm_bulletins/source.ts'
import { stormBulletins } from './storm_bulletins/table.ts'
import { stormPositionCompletion } from './storm_positions/completion.ts'
import { readStormPosition } from './storm_positions/source.ts'
import { stormPositions } from './storm_positions/table.ts'
import { taskCompletion } from './tasks/completion.ts'
import { readTask } from './tasks/source.ts'
import { tasks } from './tasks/table.ts'
import { readTwinnedCommunity } from './twinned_communities/source.ts'
import { twinnedCommunities } from './twinned_communities/table.ts'
import { readLineageStep } from './unit_lineage/source.ts'
import { unitLineage } from './unit_lineage/table.ts'
import { readUnit } from './units/source.ts'
import { units } from './units/table.ts'

export interface Consequence {
  readonly layer: LayerId
  /** What whoever changes it may give beside it, for these features alone: why it was changed. */
  readonly reason: string
  /** The features to add, before they are completed. */
  readonly of: (before: Given, after: Given, reason: string | undefined) => Given[]
}

interface ServerSide {
  readonly now: Table
  readonly history: Table
  readonly read: SourceReader<object>
  /** What may be left out by who writes one. */
  readonly completion?: Completion
  /**
   * An exercise begins without what happens, and with a copy of all else: what is `told` by whoever is there,
   * what is `decided`, which nobody has heard from a unit, and what others `issued`, as forecasters do.
   */
  readonly happens?: 'told' | 'decided' | 'issued'
  /** What is written of another layer when one is changed. */
  readonly consequence?: Consequence
  /** When two may be one thing that was told twice. */
  readonly likeness?: Likeness
}

/** Layer id -> its tables and its reader; server only. A layer of the catalogue left out is a type error. */
export const tablesOf = {
  border_crossings: { ...borderCrossings, read: readBorderCrossing },
  border_line: { ...borderLine, read: readBorderLine },
  border_markers: { ...borderMarkers, read: readBorderMarker },
  crossing_statuses: { ...crossingStatuses, read: readCrossingStatus },
  safe_area_clusters: { ...safeAreaClusters, read: readSafeAreaCluster },
  twinned_communities: { ...twinnedCommunities, read: readTwinnedCommunity },
  facilities: { ...facilities, read: readFacility },
  roads: { ...roads, read: readRoad },
  counted_points: { ...countedPoints, read: readCountedPoint },
  shelters: { ...shelters, read: readShelter },
  gauges: { ...gauges, read: readGauge },
  gauge_readings: {
    ...{ ...gaugeReadings, read: readGaugeReading, completion: gaugeReadingCompletion },
    happens: 'told',
  },
  plans: { ...plans, read: readPlan, completion: planCompletion },
  plan_entries: { ...planEntries, read: readPlanEntry, completion: planEntryCompletion },
  plan_evacuations: { ...planEvacuations, read: readPlanEvacuation },
  activations: {
    ...{ ...activations, read: readActivation, completion: activationCompletion },
    happens: 'decided',
  },
  tasks: { ...tasks, read: readTask, completion: taskCompletion, happens: 'decided' },
  decisions: {
    ...{ ...decisions, read: readDecision, completion: decisionCompletion },
    happens: 'decided',
  },
  sent_reports: { ...sentReports, read: readSentReport, happens: 'decided' },
  briefings: {
    ...{ ...briefings, read: readBriefing, completion: briefingCompletion },
    happens: 'decided',
  },
  briefing_scenes: {
    ...{ ...briefingScenes, read: readBriefingScene, completion: briefingSceneCompletion },
    happens: 'decided',
  },
  briefing_seals: { ...briefingSeals, read: readBriefingSeal, happens: 'decided' },
  storm_bulletins: {
    ...{ ...stormBulletins, read: readStormBulletin, completion: stormBulletinCompletion },
    happens: 'issued',
  },
  storm_positions: {
    ...{ ...stormPositions, read: readStormPosition, completion: stormPositionCompletion },
    happens: 'issued',
  },
  readiness_needs: {
    ...{ ...readinessNeeds, read: readReadinessNeed, completion: readinessNeedCompletion },
  },
  readiness_reports: {
    ...{ ...readinessReports, read: readReadinessReport, completion: readinessReportCompletion },
    happens: 'told',
  },
  duty_shifts: {
    ...{ ...dutyShifts, read: readDutyShift, completion: dutyShiftCompletion },
    happens: 'told',
  },
  incidents: {
    ...{ ...incidents, read: readIncident, completion: incidentCompletion },
    consequence: { layer: 'incident_entries', reason: 'reason', of: entriesOfChange },
    likeness: incidentLikeness,
    happens: 'told',
  },
  incident_entries: {
    ...{ ...incidentEntries, read: readIncidentEntry, completion: incidentEntryCompletion },
    happens: 'told',
  },
  hazard_events: { ...hazardEvents, read: readHazardEvent },
  risk_zones: { ...riskZones, read: readRiskZone },
  units: { ...units, read: readUnit },
  former_units: { ...formerUnits, read: readFormerUnit },
  unit_lineage: { ...unitLineage, read: readLineageStep },
  indicators: { ...indicators, read: readIndicator },
} as const satisfies Record<LayerId, ServerSide>

/** The layers whose features an exercise begins with, as they stand in the live lane when it is made. */
export const copiedLayers: readonly LayerId[] = (
  Object.entries(tablesOf) as [LayerId, ServerSide][]
).flatMap(([id, { happens }]) => (happens === undefined ? [id] : []))

/** The layers that are told as it happens, by whoever is there. */
export const happeningLayers: readonly LayerId[] = (
  Object.entries(tablesOf) as [LayerId, ServerSide][]
).flatMap(([id, { happens }]) => (happens === 'told' ? [id] : []))
