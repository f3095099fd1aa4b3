import { type ComponentType, lazy } from 'react'
import type { LayerId } from '../../geo/layers/catalogue.ts'
import type { ShapedFeature } from '../state/api/feature.ts'

interface DeskProps {
  readonly feature: ShapedFeature
}

/** Layers whose features are worked on together; what others tell of one is part of its desk. */
export const desks: Readonly<Partial<Record<LayerId, ComponentType<DeskProps>>>> = {
  incidents: lazy(() => import('./incident_desk.tsx')),
  storm_bulletins: lazy(() => import('../proposals/bulletin_desk.tsx')),
  plans: lazy(() => import('../plans/plan_desk.tsx')),
}
