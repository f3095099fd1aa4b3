import { type CodeOf, codesOf, type Vocabulary } from '../../words.ts'
import { borderTradeWords, economyWords, societyWords } from './indicator_words/livelihood.ts'
import { defenceWords, disasterWords, securityWords } from './indicator_words/safety.ts'
import {
  administrationWords,
  foreignRelationsWords,
  territoryWords,
} from './indicator_words/state.ts'
import { environmentWords, infrastructureWords } from './indicator_words/works_and_land.ts'

/** What an indicator is about, in the order of the tables. */
export const topic = {
  territory: { vi: 'Địa giới, dân cư', en: 'Territory and people' },
  security: { vi: 'An ninh, trật tự', en: 'Security and order' },
  defence: { vi: 'Quốc phòng', en: 'Defence' },
  disaster: { vi: 'Phòng thủ dân sự, thiên tai', en: 'Civil defence and disasters' },
  foreign_relations: { vi: 'Đối ngoại', en: 'Foreign relations' },
  administration: { vi: 'Chính quyền, thanh tra, tiếp dân', en: 'Administration and inspection' },
  economy: { vi: 'Kinh tế, du lịch', en: 'Economy and tourism' },
  border_trade: { vi: 'Cửa khẩu, thương mại biên giới', en: 'Gates and border trade' },
  infrastructure: { vi: 'Hạ tầng, thông tin', en: 'Infrastructure and communications' },
  environment: { vi: 'Nông lâm thủy sản, môi trường', en: 'Land use and environment' },
  society: { vi: 'Xã hội, y tế, giáo dục', en: 'Society, health and education' },
} as const satisfies Vocabulary
export type Topic = CodeOf<typeof topic>

const wordsOf = {
  territory: territoryWords,
  security: securityWords,
  defence: defenceWords,
  disaster: disasterWords,
  foreign_relations: foreignRelationsWords,
  administration: administrationWords,
  economy: economyWords,
  border_trade: borderTradeWords,
  infrastructure: infrastructureWords,
  environment: environmentWords,
  society: societyWords,
} as const satisfies Record<Topic, Vocabulary>

/** Every indicator there is, in the order of the topics. */
export const indicator = {
  ...wordsOf.territory,
  ...wordsOf.security,
  ...wordsOf.defence,
  ...wordsOf.disaster,
  ...wordsOf.foreign_relations,
  ...wordsOf.administration,
  ...wordsOf.economy,
  ...wordsOf.border_trade,
  ...wordsOf.infrastructure,
  ...wordsOf.environment,
  ...wordsOf.society,
} as const satisfies Vocabulary
export type Indicator = CodeOf<typeof indicator>

/** The topic an indicator stands under. */
export function topicOf(code: Indicator): Topic {
  const found = codesOf(topic).find((each) => Object.hasOwn(wordsOf[each], code))
  if (found === undefined) throw new Error(`The indicator ${code} stands under no topic.`)
  return found
}

/** What area a figure speaks of. A figure of the former city is never a ward's. */
export const area = {
  unit: { vi: 'Phường, xã, đặc khu', en: 'Unit' },
  former_unit: { vi: 'Đơn vị cũ', en: 'Former unit' },
  former_city: { vi: 'Toàn thành phố Móng Cái cũ', en: 'Whole former city of Móng Cái' },
  province: { vi: 'Toàn tỉnh', en: 'Whole province' },
} as const satisfies Vocabulary
export type Area = CodeOf<typeof area>

/** How the source bounds its figure: "over 60" is not 60. */
export const bound = {
  exact: { vi: 'Đúng', en: 'Exactly' },
  over: { vi: 'Trên', en: 'Over' },
  about: { vi: 'Khoảng', en: 'About' },
} as const satisfies Vocabulary
