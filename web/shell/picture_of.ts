import type { MapPicture } from '../map/map_view.ts'
import type { ShownMoment } from '../map/moment.ts'
import type { LiveState } from '../state/live.ts'
import type { ScreenState } from '../state/screen.ts'

let last: MapPicture | null = null

/** What the map draws of the screen; the same object while nothing of it has changed. */
export function pictureOf(
  state: ScreenState,
  {
    choropleth,
    signs,
    progress,
    askedArea,
    hazard,
    evacuation,
    lending,
    storm,
    callouts,
    aroundMap: complete,
  }: LiveState,
  moment: ShownMoment,
): MapPicture {
  const { layers, theme, language, selected, tool, filters, drawnAs, symbols } = state
  const same =
    last !== null &&
    last.layers === layers &&
    last.palette === theme &&
    last.language === language &&
    last.selected === selected &&
    last.choropleth === choropleth &&
    last.signs === signs &&
    last.progress === progress &&
    last.askedArea === askedArea &&
    last.hazard === hazard &&
    last.evacuation === evacuation &&
    last.lending === lending &&
    last.storm === storm &&
    last.callouts === callouts &&
    last.tool === tool &&
    last.filters === filters &&
    last.drawnAs === drawnAs &&
    last.symbols === symbols &&
    last.complete === complete &&
    last.moment === moment
  if (last === null || !same)
    last = {
      ...{ layers, palette: theme, language, selected, choropleth, signs, tool, complete, moment },
      ...{ filters, askedArea, hazard, drawnAs, symbols, evacuation, lending, storm, progress },
      callouts,
    }
  return last
}
