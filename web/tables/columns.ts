import type { Property } from '../../geo/layers/define_layer.ts'
import { nameInLanguage } from '../../geo/layers/described_properties.ts'
import { everyProperty } from '../../geo/layers/every_property.ts'
import type { Language } from '../../geo/words.ts'
import type { Definition } from '../state/definitions.ts'
import { tableWords } from './table_words.ts'

/** One column of a table, after the name. */
export interface Column {
  readonly name: string
  readonly property: Property
  readonly label: string
  /** Numbers stand right, so that their digits can be compared. */
  readonly numeric: boolean
  /** Shown as how long ago it is. */
  readonly isAge: boolean
}

/** The columns a layer's definition asks for, in the language of the reader. */
export function columnsOf(definition: Definition, language: Language): readonly Column[] {
  const properties: Readonly<Record<string, Property>> = {
    ...everyProperty,
    ...definition.properties,
  }
  const own = definition.tableColumns.flatMap((asked) => {
    const name = nameInLanguage(asked, properties, language)
    const property = properties[name]
    if (property === undefined) return []
    const numeric = property.kind === 'integer' || property.kind === 'number'
    return [{ name, property, label: property.label[language], numeric, isAge: false }]
  })
  const age: Column = {
    ...{ name: 'as_of', property: everyProperty.as_of, numeric: false, isAge: true },
    label: tableWords.age[language],
  }
  // What is told by the hour is read by its age first.
  return definition.cadenceHours === undefined ? [...own, age] : [age, ...own]
}
