import { expect, it } from 'vitest'
import { sayCut } from '../../../api/print/say_cut.ts'
import { hearing } from '../../../api/say.ts'
import { frameOf } from '../../../geo/sheet/frame_edge.ts'
import { sheetRequest } from '../../../geo/sheet/sheet_request.ts'
import type { Label } from '../../../geo/words.ts'

async function saidOf(scale?: number): Promise<readonly Label[]> {
  const request = sheetRequest.parse({
    ...{ extent: [107.9, 21.45, 108.05, 21.6], title: 'Móng Cái', producer: 'Ban thử' },
    ...{ layers: [], paper: 'a4', ...(scale !== undefined && { scale }) },
  })
  const said: Label[] = []
  await hearing(
    (line) => said.push(line),
    async () => sayCut(request, frameOf(request)),
  )
  return said
}

it('what a fixed scale leaves no room for is said, with how much of it the map holds', async () => {
  const [line, ...more] = await saidOf(5_000)
  expect(more).toEqual([])
  expect(line?.en).toMatch(
    /^Móng Cái: The map holds 1(\.\d)? × 0\.\d km of 15\.\d × 16\.\d km\. Choose/,
  )
  expect(line?.vi).toMatch(
    /^Móng Cái: Bản đồ chỉ chứa 1(,\d)? × 0,\d km trong số 15,\d × 16,\d km\./,
  )
})

it('where all of it is on the map nothing is said', async () => {
  expect(await saidOf(250_000)).toEqual([])
  expect(await saidOf()).toEqual([])
})
