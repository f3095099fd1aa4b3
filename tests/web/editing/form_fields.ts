import type { FormField } from '../../../web/editing/form_field.ts'

/** A field as no layer has it: only what a test is about differs. */
export const field = (name: string, more: Partial<FormField> = {}): FormField => ({
  ...{ name, kind: 'text', label: { vi: name, en: name }, description: null, unit: null },
  ...{ words: {}, to: null, required: false, filled: false, needs: [], least: null, most: null },
  ...{ lettersAtMost: null, pattern: null, atFirst: '' },
  ...more,
})

export const area = (...corners: readonly (readonly [number, number])[]) => ({
  type: 'MultiPolygon' as const,
  coordinates: [[[...corners, ...corners.slice(0, 1)].map(([lon, lat]) => [lon, lat])]],
})
