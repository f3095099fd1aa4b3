import type { Label } from '../../words.ts'
import type { IncidentKind } from './vocabulary.ts'

interface KindGroup {
  readonly id: string
  readonly label: Label
  readonly kinds: readonly IncidentKind[]
}

/** The kinds as somebody looks for one in a hurry: a few heads, and under each what belongs together. */
export const kindGroups: readonly KindGroup[] = [
  {
    id: 'order',
    label: { vi: 'An ninh, trật tự', en: 'Security and order' },
    kinds: ['criminal', 'drugs', 'trafficking', 'public_order'],
  },
  {
    id: 'border',
    label: { vi: 'Biên giới', en: 'The border' },
    kinds: ['smuggling', 'illegal_entry', 'cross_border'],
  },
  {
    id: 'accident',
    label: { vi: 'Tai nạn, cháy, môi trường', en: 'Accidents, fire, environment' },
    kinds: ['traffic', 'fire', 'forest_fire', 'sea_rescue', 'environment'],
  },
  {
    id: 'disaster',
    label: { vi: 'Thiên tai', en: 'Natural disasters' },
    kinds: ['flood', 'flash_flood', 'landslide', 'storm_damage', 'storm_surge'],
  },
]
