import { peopleBy } from '../../geo/exposure/vocabulary.ts'
import { alarmReached } from '../../geo/layers/gauges/vocabulary.ts'
import { hazard } from '../../geo/layers/risk_zones/vocabulary.ts'
import { rangeOf } from '../../geo/proposals/level_of_hazard.ts'
import { levelBasis } from '../../geo/proposals/vocabulary.ts'
import { codesOf } from '../../geo/words.ts'
import { ofPicture } from './components.ts'
import { answered, body, problems } from './parts.ts'

const measure = (name: keyof typeof rangeOf, description: string) => ({
  type: rangeOf[name].whole ? 'integer' : 'number',
  ...{ minimum: rangeOf[name].least, maximum: rangeOf[name].most, description },
})

const stated = {
  type: 'object',
  required: ['hazard'],
  description: 'A hazard that comes over the area, and how strong; each at most once',
  properties: {
    hazard: { type: 'string', enum: codesOf(hazard) },
    stated_level: {
      ...{ type: 'integer', minimum: 1, maximum: 5 },
      description: 'As a bulletin or a risk zone states it; it goes before any rule',
    },
    wind_level: measure('wind_level', 'Beaufort, of a storm or a tropical depression'),
    alarm_reached: {
      ...{ type: 'string', enum: codesOf(alarmReached) },
      description: 'Of a flood; without its region no rule gives a level',
    },
    flood_region: measure('flood_region', 'By the annex of Quyết định 18/2021/QĐ-TTg'),
    above_alarm_3: measure('above_alarm_3', 'Metres above alarm III; negative below it'),
    rain_mm: measure('rain_mm', 'Of 24 hours; no rule of it was read, so that it gives no level'),
    forest_fire_level: measure('forest_fire_level', 'On the scale of its own'),
  },
}

const area = { type: 'object', required: ['type'], properties: { type: { type: 'string' } } }

const level = { type: 'integer', nullable: true, minimum: 1, maximum: 5 }
const orMore = { type: 'boolean', description: 'What the rule says beyond it was not read' }

const areaLevel = {
  type: 'object',
  description: 'By Quyết định 18/2021/QĐ-TTg; a level that nothing gives is null',
  required: ['hazards', 'level', 'or_more', 'may_be_raised_to'],
  properties: {
    hazards: {
      type: 'array',
      items: {
        type: 'object',
        required: ['hazard', 'level', 'or_more', 'level_basis'],
        properties: {
          hazard: { type: 'string', enum: codesOf(hazard) },
          ...{ level, or_more: orMore },
          level_basis: { type: 'string', enum: codesOf(levelBasis) },
        },
      },
    },
    ...{ level, or_more: orMore },
    may_be_raised_to: {
      ...level,
      description: 'With several hazards at once, by whoever has the authority: art. 4(4)',
    },
  },
}

const units = {
  type: 'array',
  description: 'By code; what lies in no unit is the last',
  items: {
    type: 'object',
    properties: {
      unit_code: { type: 'string', nullable: true },
      people: {
        type: 'object',
        properties: {
          by: {
            ...{ type: 'string', enum: codesOf(peopleBy) },
            description: 'How it is told: a guess by area or by land reaches from none to all',
          },
          land_share: {
            ...{ type: 'number', nullable: true, minimum: 0, maximum: 1 },
            description: 'How much of its land lies inside, by the shipped basemap',
          },
        },
      },
    },
  },
}

export const exposure = {
  post: {
    summary: 'Whom and what an area of hazard reaches, by unit and in total; nothing is written',
    operationId: 'askExposure',
    parameters: ofPicture,
    requestBody: body(
      {
        description: 'An area as GeoJSON, WGS 84, bare or as a feature; or with its hazards',
        oneOf: [
          area,
          {
            type: 'object',
            required: ['area'],
            properties: { area, hazards: { type: 'array', items: stated } },
          },
        ],
      },
      'application/geo+json',
      'application/json',
    ),
    responses: {
      '200': answered('The units it touches, what lies in none, the sums, and the legal level', {
        type: 'object',
        required: ['area_km2', 'units', 'total', 'level'],
        properties: {
          ...{ area_km2: { type: 'number' }, units, total: { type: 'object' }, level: areaLevel },
        },
      }),
      ...problems(400, 401, 413, 415, 422),
    },
  },
}
