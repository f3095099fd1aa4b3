import type { Context } from 'hono'
import { Refused } from '../errors.ts'

/** A feature with an area of several parts and figures beside needs seven. */
const deepest = 20
/** Keys that JSON can carry and a copy would take for the parent of all objects. */
const prototypes = new Set(['__proto__', 'constructor', 'prototype'])
/** Control characters beside those that break lines; NUL, which no text of PostgreSQL holds, is one. */
const control = /[^\P{Cc}\t\n\r]/u
const halfLetter = /\p{Surrogate}/u

/**
 * The JSON of a request's body, of one of these media types, with nothing in it that could not be
 * stored as the text it is.
 *
 * @throws Refused (400, 415) naming the field.
 */
export async function readDocument(c: Context, types: readonly string[]): Promise<unknown> {
  const type = c.req.header('content-type')
  if (type === undefined)
    throw new Refused('bad_body', `Say the content-type: ${types.join(', ')}.`)
  if (!types.includes(type.split(';')[0]?.trim().toLowerCase() ?? '')) {
    throw new Refused('not_json', `Send one of ${types.join(', ')}.`)
  }
  const text = decode(await c.req.arrayBuffer())
  if (depthOf(text) > deepest) {
    throw new Refused('bad_body', `The body is nested deeper than ${deepest}.`)
  }
  const value = parse(text)
  refuseBrokenText(value, [])
  return value
}

function decode(bytes: ArrayBuffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new Refused('bad_body', 'The body is not UTF-8.')
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new Refused('bad_body', 'The body is not JSON.')
  }
}

/** Counted before it is read: what is nested ten thousand deep ends the stack of whoever walks it. */
function depthOf(text: string): number {
  let depth = 0
  let most = 0
  let quoted = false
  for (let at = 0; at < text.length; at++) {
    const letter = text[at]
    if (letter === '"') quoted = !quoted
    else if (quoted && letter === '\\') at += 1
    else if (!quoted && (letter === '{' || letter === '[')) most = Math.max(most, ++depth)
    else if (!quoted && (letter === '}' || letter === ']')) depth -= 1
  }
  return most
}

function refuseBrokenText(value: unknown, path: readonly string[]): void {
  if (typeof value === 'string') {
    if (control.test(value)) throw broken(path, 'holds a control character')
    if (halfLetter.test(value)) throw broken(path, 'holds half of a letter')
  }
  if (typeof value !== 'object' || value === null) return
  for (const [name, inner] of Object.entries(value)) {
    const here = [...path, name]
    if (prototypes.has(name)) throw broken(here, 'is no name of a field')
    refuseBrokenText(inner, here)
  }
}

/** Properties go by their own names, also in what is asked of the client. */
function broken(path: readonly string[], why: string): Refused {
  const field = (path[0] === 'properties' ? path.slice(1) : path).join('.')
  return new Refused('bad_body', `${field || 'The body'} ${why}.`, field || undefined)
}
