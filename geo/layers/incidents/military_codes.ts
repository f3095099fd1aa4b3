import type { IncidentKind } from './vocabulary.ts'

/**
 * The symbol of each kind in NATO's APP-6 (MIL-STD-2525, set 40 "activities"), by its six digits: the
 * nearest that there is, and where none is near the frame alone, with the code of the kind.
 */
export const militaryCodes: Readonly<Partial<Record<IncidentKind, string>>> = {
  criminal: '110100',
  drugs: '110500',
  public_order: '120000',
  smuggling: '110119',
  illegal_entry: '130900',
  traffic: '160000',
  fire: '140000',
  forest_fire: '140800',
  flood: '170202',
  flash_flood: '170202',
  landslide: '170104',
  storm_damage: '170200',
  environment: '150100',
}
