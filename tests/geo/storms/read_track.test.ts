import { describe, expect, it } from 'vitest'
import { readTrack } from '../../../geo/storms/read_track.ts'

describe('a typed track', () => {
  it('is read as bulletins write it, with a heading, commas and letters', () => {
    const text = [
      'Lúc;Vĩ độ;Kinh độ;Gió;Giật;R6;R10',
      '05:00 05/10/2025; 19,8N; 112,3E; cấp 12; 15; 250; 100',
      '16h 05/10/2025\t20.7\t109.8\t12\t15',
      '2025-10-06T04:00:00+07:00|21.6|108.1',
      '',
    ].join('\n')
    const read = readTrack(text)
    expect(read.ok && read.value).toEqual([
      {
        ...{ at: '2025-10-05T05:00:00+07:00', position: [112.3, 19.8], wind_level: 12 },
        ...{ gust_level: 15, radius_6_km: 250, radius_10_km: 100 },
      },
      {
        ...{ at: '2025-10-05T16:00:00+07:00', position: [109.8, 20.7], wind_level: 12 },
        ...{ gust_level: 15, radius_6_km: null, radius_10_km: null },
      },
      {
        ...{ at: '2025-10-06T04:00:00+07:00', position: [108.1, 21.6], wind_level: null },
        ...{ gust_level: null, radius_6_km: null, radius_10_km: null },
      },
    ])
  })

  it.each([
    ['31/09/2025 05:00; 19.8; 112.3', 'time'],
    ['hôm nay; 19.8; 112.3', 'time'],
    ['05:00 05/10/2025; ; 112.3', 'place'],
    ['05:00 05/10/2025; mười chín; 112.3', 'place'],
    ['05:00 05/10/2025; 19.8; 112.3; mạnh', 'number'],
  ])('says which line and which part cannot be read: %s', (line, part) => {
    const read = readTrack(`05:00 04/10/2025; 19.8; 112.3\n${line}`)
    expect(!read.ok && read.error).toEqual([{ line: 2, part }])
  })
})
