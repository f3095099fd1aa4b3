import { fill } from '../fill.ts'
import { catalogue } from '../layers/catalogue.ts'
import type { LayerDefinition, Property } from '../layers/define_layer.ts'
import {
  type DescribedProperty,
  describedProperties,
  nameInLanguage,
} from '../layers/described_properties.ts'
import { everyProperty } from '../layers/every_property.ts'
import { writeProperty } from '../layers/write_property.ts'
import { writeNumber } from '../measures/write_number.ts'
import { type Block, headed, paragraph, type Setting, sizes, stacked } from './block.ts'
import type { GatheredSubject } from './gathered.ts'
import { sheetWords } from './sheet_words.ts'

/**
 * What is known of the feature that a sheet is about: the sentence that is read out, the columns of its
 * table, and of a unit what lies in it. What nobody said is said to be unknown.
 */
export function profileBlock(subject: GatheredSubject, width: number, setting: Setting): Block {
  const { language, enlargement } = setting
  const definition = definitionOf(subject.layer)
  const { properties, id } = subject.feature
  const name = String(properties[`name_${language}`] ?? properties.name_vi)
  const sentence = definition.briefing({ ...properties, id }, language)
  const parts = [
    paragraph(sentence, width, setting, { points: sizes.body }),
    stacked(factsOf(definition, subject, width, setting), 0.5 * enlargement),
    stacked(
      subject.within.map((part) => partBlock(part, width, setting)),
      enlargement,
    ),
  ]
  return headed(name, stacked(parts, 2 * enlargement), width, setting)
}

function definitionOf(layer: GatheredSubject['layer']): LayerDefinition {
  const definition = catalogue.find(({ id }) => id === layer)
  if (definition === undefined) throw new Error(`The catalogue has no layer ${layer}.`)
  return definition as LayerDefinition
}

/** A layer with how many of it there are, and their names. */
function partBlock(
  { layer, count, names }: GatheredSubject['within'][number],
  width: number,
  setting: Setting,
): Block {
  const { language, enlargement } = setting
  const rest = count - names.length
  const written = [
    ...names.map((each) => each[language]),
    ...(rest > 0 ? [fill(sheetWords.more[language], { count: rest })] : []),
  ].join(', ')
  const title = `${definitionOf(layer).title[language]} (${writeNumber(count, language)})`
  return stacked(
    [
      paragraph(title, width, setting, { points: sizes.body, font: 'medium' }),
      paragraph(written, width, setting, { points: sizes.small, colour: 'ink_soft' }),
    ],
    0.3 * enlargement,
  )
}

function factsOf(
  definition: LayerDefinition,
  { feature, unit }: GatheredSubject,
  width: number,
  setting: Setting,
): readonly Block[] {
  const { language } = setting
  return columnsOf(definition, feature, setting).map(({ name, property, value, precision }) => {
    const isUnit = name === 'unit_code' && unit !== null
    const said = writeProperty(property, name, value, language, precision)
    const written = isUnit ? `${unit[language]} (${said})` : said
    return pair(property.label[language], written ?? sheetWords.unknown[language], width, setting)
  })
}

function columnsOf(
  { properties, tableColumns }: LayerDefinition,
  feature: GatheredSubject['feature'],
  { language }: Setting,
): readonly DescribedProperty[] {
  const all: Readonly<Record<string, Property>> = { ...everyProperty, ...properties }
  const wanted = new Set(tableColumns.map((column) => nameInLanguage(column, all, language)))
  return describedProperties(all, feature.properties, language).filter(
    // What stands on the sign across the border is known to who goes there.
    ({ name, value }) => wanted.has(name) || (name.endsWith('_zh') && value != null),
  )
}

/** The share of the width that is the label's. */
const labelShare = 0.46

function pair(label: string, value: string, width: number, setting: Setting): Block {
  const left = width * labelShare
  const style = { points: sizes.body }
  const name = paragraph(label, left - 2, setting, { ...style, colour: 'ink_soft' })
  const said = paragraph(value, width - left, setting, style)
  return {
    height: Math.max(name.height, said.height),
    draw: ([x, y]) => [...name.draw([x, y]), ...said.draw([x + left, y])],
  }
}
