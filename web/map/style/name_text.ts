import type { ExpressionSpecification } from 'maplibre-gl'
import type { LayerSymbol } from '../../../geo/layers/symbols.ts'
import type { Binding } from './binding.ts'
import { byClass } from './by_class.ts'
import { expression, property } from './expression.ts'
import { fontStacks } from './font_stacks.ts'

/** A feature's name in the language, with its class's numeral where it has one. */
export function nameText(binding: Binding): ExpressionSpecification {
  return withNumeral(
    binding,
    expression(
      'coalesce',
      property(`name_${binding.language}`),
      property('name_vi'),
      property('id'),
      '',
    ),
  )
}

/** As `nameText`, from the points of `labels/`, whose names are already broken into lines. */
export function wrappedNameText(binding: Binding): ExpressionSpecification {
  return withNumeral(binding, property(`wrapped_${binding.language}`))
}

function withNumeral({ definition }: Binding, name: ExpressionSpecification) {
  const numeral = byClass(definition.classes, ({ symbol }) => numeralOf(symbol))
  if (numeral === '') return name
  const bold = { 'text-font': expression('literal', [fontStacks.semibold]), 'font-scale': 1.25 }
  return expression(
    'case',
    expression('==', numeral, ''),
    name,
    expression('format', numeral, bold, '\n', {}, name, {}),
  )
}

const numeralOf = (symbol: LayerSymbol) =>
  symbol.kind === 'area' && symbol.numeral ? symbol.numeral : ''
