/** What an operation of the description is put together from. */

export const problem = { $ref: '#/components/responses/Problem' }

/** What may be refused with which status; that the server fails is always possible. */
export const problems = (...statuses: readonly number[]) =>
  Object.fromEntries([...statuses, 500].map((status) => [status, problem]))

/** What is to be sent, as JSON or as each of the types that are named. */
export const body = (schema: object, ...types: readonly string[]) => ({
  required: true,
  content: contentOf(schema, types.length > 0 ? types : ['application/json']),
})

/** What is answered, as JSON. */
export const answered = (description: string, schema: object = { type: 'object' }) => ({
  description,
  content: contentOf(schema, ['application/json']),
})

export const inPath = (name: string, schema: object = { type: 'string' }) => ({
  ...{ name, in: 'path', required: true, schema },
})

export const inQuery = (name: string, schema: object, required = false) => ({
  ...{ name, in: 'query', required, schema, style: 'form', explode: false },
})

const contentOf = (schema: object, types: readonly string[]) =>
  Object.fromEntries(types.map((type) => [type, { schema }]))
