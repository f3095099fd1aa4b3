import type { Content } from './report_content.ts'

/**
 * What a document says, as the text whose hash is kept: paragraphs and tables with their form, whatever
 * kind of file is made of them, and whenever.
 */
export const contentText = (content: Content): string => JSON.stringify(content)
