import type { Control, FormField } from './form_field.ts'

/** What every control of a form is given. */
export interface FieldPart<Value extends Control = string> {
  readonly id: string
  readonly field: FormField
  /** Of the field, in the language of the screen. */
  readonly label: string
  readonly value: Value
  readonly onChange: (value: Value) => void
  readonly aria: {
    readonly 'aria-invalid': boolean
    readonly 'aria-required': boolean
    readonly 'aria-describedby'?: string
  }
}
