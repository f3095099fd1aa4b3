import type { Context } from 'hono'
import { Refused } from './errors.ts'

/** A feature with an area of several parts and figures beside needs seven. */
const greatestDepth = 20

/** Keys that a copy of an object would take for what all objects have in common. */
const keysOfAllObjects = new Set(['__proto__', 'constructor', 'prototype'])

/** Beside those that break lines. PostgreSQL's text holds no NUL, and no reader of a map any other. */
const control = /[^\P{Cc}\t\n\r]/u
const halfLetter = /\p{Surrogate}/u

/**
 * The body of a request as JSON, whatever it holds; only by name, so that what a form of another site
 * can send is not even read. Refused is what no schema behind it should have to think of: bytes that
 * are not UTF-8, lists within lists without end, keys that change the objects they are copied to, and
 * text with signs that are no letters.
 *
 * @param types what may be sent, beside `application/json` perhaps `application/geo+json`.
 * @throws Refused (400, 415).
 */
export async function readJson(
  c: Context,
  types: readonly string[] = ['application/json'],
): Promise<unknown> {
  const type = (c.req.header('content-type') ?? '').split(';')[0]?.trim().toLowerCase() ?? ''
  if (!types.includes(type)) {
    throw new Refused('not_json', `Send "content-type: ${types.join('" or "')}".`)
  }
  const value = parse(await c.req.arrayBuffer())
  refuseWithin(value)
  return value
}

function parse(bytes: ArrayBuffer): unknown {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    if (depthOf(text) <= greatestDepth) return JSON.parse(text)
  } catch {
    throw new Refused('bad_body', 'The body is not JSON in UTF-8.')
  }
  throw new Refused('bad_body', `JSON may be ${greatestDepth} deep here, no deeper.`)
}

/** How deep lists and objects lie in each other, told before anything is made of them. */
function depthOf(text: string): number {
  let depth = 0
  let deepest = 0
  let isInText = false
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at]
    if (isInText) {
      if (sign === '\\') at += 1
      else if (sign === '"') isInText = false
    } else if (sign === '"') isInText = true
    else if (sign === '[' || sign === '{') deepest = Math.max(deepest, ++depth)
    else if (sign === ']' || sign === '}') depth -= 1
  }
  return deepest
}

function refuseWithin(value: unknown, path: readonly string[] = []): void {
  if (typeof value === 'string') refuseText(value, path)
  if (typeof value !== 'object' || value === null) return
  for (const [key, each] of Object.entries(value)) {
    const here = [...path, key]
    if (keysOfAllObjects.has(key)) throw broken(here, `There is no field "${key}".`)
    refuseText(key, path)
    refuseWithin(each, here)
  }
}

function refuseText(text: string, path: readonly string[]): void {
  if (control.test(text)) throw broken(path, 'A text holds NUL or another control character.')
  if (halfLetter.test(text)) throw broken(path, 'A text holds half of a letter.')
}

/** Properties of a feature go by their own names, also in what is asked of the client. */
function broken(path: readonly string[], why: string): Refused {
  const field = (path[0] === 'properties' ? path.slice(1) : path).join('.')
  return new Refused('bad_body', why, field || undefined)
}
