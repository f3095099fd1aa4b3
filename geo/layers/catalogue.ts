import { activationsLayer } from './activations/layer.ts'
import { borderCrossingsLayer } from './border_crossings/layer.ts'
import { borderLineLayer } from './border_line/layer.ts'
import { borderMarkersLayer } from './border_markers/layer.ts'
import { briefingScenesLayer } from './briefing_scenes/layer.ts'
import { briefingSealsLayer } from './briefing_seals/layer.ts'
import { briefingsLayer } from './briefings/layer.ts'
import { countedPointsLayer } from './counted_points/layer.ts'
import { crossingStatusesLayer } from './crossing_statuses/layer.ts'
import { decisionsLayer } from './decisions/layer.ts'
import type { LayerDefinition } from './define_layer.ts'
import { dutyShiftsLayer } from './duty_shifts/layer.ts'
import { facilitiesLayer } from './facilities/layer.ts'
import { formerUnitsLayer } from './former_units/layer.ts'
import { gaugeReadingsLayer } from './gauge_readings/layer.ts'
import { gaugesLayer } from './gauges/layer.ts'
import { hazardEventsLayer } from './hazard_events/layer.ts'
import { incidentEntriesLayer } from './incident_entries/layer.ts'
import { incidentsLayer } from './incidents/layer.ts'
import { indicatorsLayer } from './indicators/layer.ts'
import { planEntriesLayer } from './plan_entries/layer.ts'
import { planEvacuationsLayer } from './plan_evacuations/layer.ts'
import { plansLayer } from './plans/layer.ts'
import { readinessNeedsLayer } from './readiness_needs/layer.ts'
import { readinessReportsLayer } from './readiness_reports/layer.ts'
import { riskZonesLayer } from './risk_zones/layer.ts'
import { roadsLayer } from './roads/layer.ts'
import { safeAreaClustersLayer } from './safe_area_clusters/layer.ts'
import { sentReportsLayer } from './sent_reports/layer.ts'
import { sheltersLayer } from './shelters/layer.ts'
import { stormBulletinsLayer } from './storm_bulletins/layer.ts'
import { stormPositionsLayer } from './storm_positions/layer.ts'
import { tasksLayer } from './tasks/layer.ts'
import { twinnedCommunitiesLayer } from './twinned_communities/layer.ts'
import { unitLineageLayer } from './unit_lineage/layer.ts'
import { unitsLayer } from './units/layer.ts'

/** The layers in draw order, from below to above; safe in the browser. */
export const catalogue = [
  riskZonesLayer,
  stormBulletinsLayer,
  stormPositionsLayer,
  unitsLayer,
  formerUnitsLayer,
  unitLineageLayer,
  indicatorsLayer,
  safeAreaClustersLayer,
  roadsLayer,
  borderLineLayer,
  borderMarkersLayer,
  facilitiesLayer,
  countedPointsLayer,
  sheltersLayer,
  gaugesLayer,
  gaugeReadingsLayer,
  plansLayer,
  planEntriesLayer,
  planEvacuationsLayer,
  activationsLayer,
  tasksLayer,
  decisionsLayer,
  sentReportsLayer,
  briefingsLayer,
  briefingScenesLayer,
  briefingSealsLayer,
  readinessNeedsLayer,
  readinessReportsLayer,
  dutyShiftsLayer,
  crossingStatusesLayer,
  twinnedCommunitiesLayer,
  borderCrossingsLayer,
  hazardEventsLayer,
  incidentsLayer,
  incidentEntriesLayer,
] as const satisfies readonly LayerDefinition[]

export type LayerId = (typeof catalogue)[number]['id']
