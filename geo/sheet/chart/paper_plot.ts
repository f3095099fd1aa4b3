import { type PlotOptions, plot } from '@observablehq/plot'
import { parseHTML } from 'linkedom'
import type { Mark } from '../marks.ts'
import { svgMarks } from './svg_marks.ts'

/** Plot draws into a document; where there is no page, in a worker and on the command line, into this one. */
const paper = parseHTML('<!doctype html><html></html>').document as unknown as Document

/**
 * A chart as marks of a sheet.
 *
 * @param place where its upper left corner lies, millimetres.
 * @param pixel millimetres that a pixel of the drawing takes.
 */
export function paperPlot(
  options: PlotOptions,
  place: { readonly x: number; readonly y: number },
  pixel: number,
): readonly Mark[] {
  return svgMarks(plot({ ...options, document: paper }), { ...place, pixel })
}
