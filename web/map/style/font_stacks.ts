/**
 * What the style calls its fonts. Their files are declared in the style itself (`font_faces.ts`):
 * MapLibre then waits for the file of each letter before it draws it, the Vietnamese ones too.
 */
export const fontStacks = {
  medium: 'Be Vietnam Pro Medium',
  semibold: 'Be Vietnam Pro Semibold',
  italic: 'Be Vietnam Pro Italic',
} as const

export type FontStack = (typeof fontStacks)[keyof typeof fontStacks]
