import { Hono } from 'hono'
import type { Asked } from '../asker.ts'
import { servedLayers } from '../collections/served_layer.ts'
import { markedTitle, markOf } from '../lanes/lane.ts'
import { openApiDocument } from '../openapi/document.ts'
import { baseOf, languageOf, refuseParameters } from '../request.ts'

/** Only what the tests run against this server. */
const conformsTo = [
  'http://www.opengis.net/spec/ogcapi-features-1/1.0/conf/core',
  'http://www.opengis.net/spec/ogcapi-features-1/1.0/conf/geojson',
  'http://www.opengis.net/spec/ogcapi-features-1/1.0/conf/oas30',
  'http://www.opengis.net/spec/ogcapi-features-4/1.0/conf/create-replace-delete',
  'http://www.opengis.net/spec/ogcapi-features-4/1.0/conf/update',
  'http://www.opengis.net/spec/ogcapi-features-4/1.0/conf/optimistic-locking-etags',
  'http://www.opengis.net/spec/ogcapi-features-4/1.0/conf/features',
]

const words = {
  vi: {
    title: 'Địa Bàn',
    description:
      'Bản đồ tác nghiệp của xã, phường biên giới. Ranh giới khái quát, không dùng làm căn cứ pháp lý.',
  },
  en: {
    title: 'Địa Bàn',
    description: 'Operations map of border wards. Generalised boundaries, not for legal use.',
  },
} as const

/** Where a GIS program begins: landing page, conformance and the OpenAPI description. */
export function landingRoutes() {
  return new Hono<Asked>()
    .get('/', (c) => {
      refuseParameters(c)
      const base = baseOf(c)
      const { exercise } = c.var
      const { title, description } = words[languageOf(c)]
      const json = 'application/json'
      return c.json({
        ...{ title: exercise ? markedTitle(title) : title, description },
        ...(exercise && { exercise: markOf(exercise) }),
        links: [
          { rel: 'self', type: json, href: base },
          {
            rel: 'service-desc',
            type: 'application/vnd.oai.openapi+json;version=3.0',
            href: `${base}/openapi.json`,
          },
          { rel: 'conformance', type: json, href: `${base}/conformance` },
          { rel: 'data', type: json, href: `${base}/collections` },
        ],
      })
    })
    .get('/conformance', (c) => {
      refuseParameters(c)
      return c.json({ conformsTo })
    })
    .get('/openapi.json', (c) => {
      c.header('content-type', 'application/vnd.oai.openapi+json;version=3.0')
      return c.body(
        JSON.stringify(openApiDocument(servedLayers, baseOf(c), c.var.exercise !== undefined)),
      )
    })
}
