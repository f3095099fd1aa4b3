/** What a briefing is made into, by the ending of its file. */
export const madeAs = ['pdf', 'pptx', 'html'] as const
export type MadeAs = (typeof madeAs)[number]

export const fileTypes: Readonly<Record<MadeAs, string>> = {
  pdf: 'application/pdf',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  html: 'text/html; charset=utf-8',
}
