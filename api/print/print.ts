import { extname } from 'node:path'
import { readEnvironment } from '../environment.ts'
import { runToTheEnd } from '../run_to_the_end.ts'
import { say } from '../say.ts'
import { type PrintRequest, readPrintRequest } from './command_line.ts'
import { laneMustBeThere, mustBeThere } from './must_be_there.ts'
import { openSource } from './open_source.ts'
import { printAtlas } from './print_atlas.ts'
import { printBriefing } from './print_briefing.ts'
import { printKit } from './print_kit.ts'
import { printSheet } from './print_sheet.ts'
import { printSlides } from './print_slides.ts'
import { endIncomplete } from './refused_scenes.ts'

const printers: Readonly<Record<string, typeof printBriefing>> = {
  '.pptx': printSlides,
  '.html': printKit,
}

/** `npm run print -- …`: a sheet of the map as a PDF, or an atlas, whether the program runs or not. */
await runToTheEnd(async () => {
  const asked = readPrintRequest(process.argv.slice(2))
  const source = await openSource(readEnvironment())
  try {
    await laneMustBeThere(laneOf(asked), source)
    if ('atlas' in asked) {
      const { folder } = asked.atlas
      endIncomplete(folder, await printAtlas(asked.atlas, source))
    } else if ('briefing' in asked) {
      const { setting, ...named } = asked.briefing
      await mustBeThere({ ...named, lane: setting.lane }, source)
      const print = printers[extname(asked.file).toLowerCase()] ?? printBriefing
      const made = await print(asked.briefing, source, new Date(), asked.file)
      const { sheets, marking, refused = [] } = made
      say(`Printed ${asked.file}, ${sheets} sheets, ${marking.en}`, `Đã in, ${marking.vi}`)
      endIncomplete(asked.file, refused)
    } else {
      const printed = await printSheet(asked.sheet, source, new Date(), asked.file)
      const { denominator, marking } = printed
      say(`Printed ${asked.file} at 1 : ${denominator}, ${marking.en}`, `Đã in, ${marking.vi}`)
    }
  } finally {
    await source.close()
  }
  return undefined
})

function laneOf(asked: PrintRequest): string {
  if ('sheet' in asked) return asked.sheet.lane
  return 'atlas' in asked ? asked.atlas.setting.lane : asked.briefing.setting.lane
}
