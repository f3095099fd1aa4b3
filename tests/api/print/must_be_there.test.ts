import { describe, expect, it } from 'vitest'
import { laneMustBeThere, mustBeThere } from '../../../api/print/must_be_there.ts'
import { Stop } from '../../../api/stop.ts'

/** An API in which one briefing is, and one seal of it; and what was asked of it. */
const ask = async (path: string): Promise<unknown> => {
  const { pathname } = new URL(path, 'http://map.example.vn')
  const list = (id: string, name_vi: string) => ({ features: [{ id, properties: { name_vi } }] })
  if (pathname === '/api/collections/briefings/items') return list('giao_ban', 'Giao ban')
  if (pathname === '/api/collections/briefing_seals/items') return list('n1', 'Giao ban')
  if (pathname === '/api/lanes') {
    return { lanes: ['live', 'dien_tap_1'].map((id) => ({ id, title_vi: `Bão ${id}` })) }
  }
  throw new Error(`${path} was refused: it is not there.`)
}

describe('a briefing that is not there', () => {
  it('is answered with those that are', async () => {
    const asked = mustBeThere({ id: 'giao_bam', lane: 'live' }, { ask })
    await expect(asked).rejects.toThrow(Stop)
    await expect(asked).rejects.toThrow(
      /no briefing "giao_bam".*giao_ban \(Giao ban\).*không có bài “giao_bam”.*Đang có: giao_ban/,
    )
  })

  it('is told from a seal that is not there', async () => {
    const asked = mustBeThere({ id: 'giao_ban', seal: 'n2', lane: 'live' }, { ask })
    await expect(asked).rejects.toThrow(/“giao_ban” không có niêm phong “n2”\. Đang có: n1/)
  })

  it('is not said of one that is', async () => {
    await mustBeThere({ id: 'giao_ban', lane: 'live' }, { ask })
    await mustBeThere({ id: 'giao_ban', seal: 'n1', lane: 'live' }, { ask })
    await expect(mustBeThere({ id: 'giao_ban', lane: 'nowhere' }, { ask })).rejects.toThrow(
      /was refused/,
    )
  })
})

describe('an exercise that is not there', () => {
  it('is answered with those that are, of which the world as it is is none', async () => {
    const asked = laneMustBeThere('dien_tap_9', { ask })
    await expect(asked).rejects.toThrow(Stop)
    await expect(asked).rejects.toThrow(
      /no exercise "dien_tap_9" here\. There are: dien_tap_1 \(Bão dien_tap_1\)\. ·.*không có cuộc/,
    )
    await laneMustBeThere('dien_tap_1', { ask })
    await laneMustBeThere('live', { ask })
  })
})
