import type { FieldPart } from './field_parts.ts'

/** Words or a number; a text grows with what is written in it. */
export function TextControl({ id, field, value, onChange, aria }: FieldPart) {
  const shared = {
    ...{ id, value, ...aria },
    className: 'edit_control',
    autoComplete: 'off',
  }
  const isNumber = field.kind === 'number' || field.kind === 'integer'
  if (isNumber || field.pattern !== null || field.name === 'source_url') {
    return (
      <input
        {...shared}
        type="text"
        inputMode={inputMode(field.kind, field.name)}
        spellCheck={false}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
    )
  }
  return (
    <textarea
      {...shared}
      rows={1}
      {...(field.lettersAtMost !== null && { maxLength: field.lettersAtMost })}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  )
}

function inputMode(kind: string, name: string): 'decimal' | 'numeric' | 'url' | 'text' {
  if (kind === 'number') return 'decimal'
  if (kind === 'integer') return 'numeric'
  return name === 'source_url' ? 'url' : 'text'
}
