import { z } from 'zod'

/**
 * What OpenAPI 3.0.3 allows in the parts that the API's own description uses; strict, so that a field
 * of another version of the standard is seen. https://spec.openapis.org/oas/v3.0.3
 */
const reference = z.strictObject({ $ref: z.string().regex(/^#\/components\/\w+\/\w+$/) })

const schema: z.ZodType = z.lazy(() =>
  z.union([
    reference,
    z
      .strictObject({
        title: z.string(),
        description: z.string(),
        type: z.enum(['array', 'boolean', 'integer', 'number', 'object', 'string']),
        nullable: z.boolean(),
        format: z.string(),
        enum: z.array(z.unknown()).min(1),
        items: schema,
        properties: z.record(z.string(), schema),
        required: z.array(z.string()).min(1),
        oneOf: z.array(schema).min(1),
        minItems: z.int(),
        maxItems: z.int(),
        maxLength: z.int(),
        minimum: z.number(),
        maximum: z.number(),
        default: z.unknown(),
        'x-unit': z.string(),
      })
      .partial()
      .refine(({ type, items }) => type !== 'array' || items !== undefined, 'an array has items'),
  ]),
)

const parameter = z.union([
  reference,
  z
    .strictObject({
      name: z.string(),
      in: z.enum(['query', 'path', 'header']),
      description: z.string().optional(),
      required: z.boolean(),
      schema,
      style: z.literal('form').optional(),
      explode: z.boolean().optional(),
    })
    .refine((one) => one.in !== 'path' || (one.required && !one.style), 'a path part is required'),
])

const response = z.union([
  reference,
  z.strictObject({
    description: z.string(),
    headers: z.record(z.string(), z.strictObject({ description: z.string(), schema })).optional(),
    content: z.record(z.string(), z.strictObject({ schema })).optional(),
  }),
])

const security = z.array(z.record(z.string(), z.array(z.string())))

const operation = z.strictObject({
  summary: z.string(),
  operationId: z.string(),
  description: z.string().optional(),
  parameters: z.array(parameter).optional(),
  requestBody: z
    .strictObject({
      required: z.boolean(),
      content: z.record(z.string(), z.strictObject({ schema })),
    })
    .optional(),
  responses: z.record(z.string().regex(/^([1-5]\d\d|default)$/), response),
  security: security.optional(),
})

export const openApiShape = z.strictObject({
  openapi: z.string().regex(/^3\.0\.\d$/),
  info: z.strictObject({
    title: z.string(),
    version: z.string(),
    description: z.string().optional(),
    license: z.strictObject({ name: z.string(), url: z.url().optional() }).optional(),
  }),
  servers: z.array(z.strictObject({ url: z.url() })),
  paths: z.record(
    z.string().startsWith('/'),
    z.strictObject({
      ...{ get: operation.optional(), post: operation.optional(), put: operation.optional() },
      ...{ patch: operation.optional(), delete: operation.optional() },
    }),
  ),
  components: z.strictObject({
    parameters: z.record(z.string(), parameter),
    responses: z.record(z.string(), response),
    schemas: z.record(z.string(), schema),
    securitySchemes: z.record(
      z.string(),
      z.union([
        z.strictObject({ type: z.literal('http'), scheme: z.string() }),
        z.strictObject({ type: z.literal('apiKey'), in: z.literal('cookie'), name: z.string() }),
      ]),
    ),
  }),
  security,
})
