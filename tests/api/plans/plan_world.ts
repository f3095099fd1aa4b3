import type { User } from '../../../api/db/as_user.ts'
import type { World } from '../../support/api_world.ts'
import { editor } from '../../support/editor.ts'

export const planner: User = {
  ...{ name: 'ke_hoach', dutyName: 'Văn phòng Ban chỉ huy', role: 'planner' },
  ...{ clearance: 10, units: 'all', lane: 'live' },
}

/** What is written by the API of plans or of their lines, whatever becomes of it. */
export const write = (
  world: World,
  layer: 'plans' | 'plan_entries',
  properties: object,
  user = planner,
) => editor(world, user).post(layer, { type: 'Feature', geometry: null, properties })

/** A draft of a storm plan with these lines; throws where one of them is refused. */
export async function writePlan(
  world: World,
  lines: readonly object[],
  own: object = {},
): Promise<string> {
  const storm = { unit_code: '06712', hazard: 'storm', level: 3, marking: 'noi_bo' }
  const { said, status, text } = await write(world, 'plans', { ...storm, ...own })
  if (status !== 201) throw new Error(text)
  for (const line of lines) await writeLine(world, said.id, line)
  return said.id
}

export async function writeLine(world: World, plan_id: string, own: object): Promise<string> {
  const named = { name_vi: 'Dòng', name_en: 'Line' }
  const { status, said, text } = await write(world, 'plan_entries', { plan_id, ...named, ...own })
  if (status !== 201) throw new Error(text)
  return said.id
}
