import { z } from 'zod'

const severities = ['critical', 'high', 'moderate', 'low', 'info'] as const

const vulnerability = z.object({
  name: z.string(),
  severity: z.enum(severities),
  range: z.string(),
  /** The holes themselves, or the names of packages that have them. */
  via: z.array(z.union([z.string(), z.object({ title: z.string(), url: z.string() })])),
})

const report = z.object({
  auditReportVersion: z.literal(2),
  vulnerabilities: z.record(z.string(), vulnerability),
})

/** What is known of one package of the lock file. */
export interface KnownHole {
  readonly name: string
  readonly severity: (typeof severities)[number]
  /** The versions that have it. */
  readonly range: string
  readonly titles: readonly string[]
}

/**
 * What npm answered, the gravest first; a package that only uses one with a hole is left out.
 *
 * @returns undefined where it is no answer, as when the registry cannot be reached.
 */
export function readAnswer(text: string): KnownHole[] | undefined {
  const read = report.safeParse(jsonOf(text))
  if (!read.success) return undefined
  const holes = Object.values(read.data.vulnerabilities).map(({ name, severity, range, via }) => {
    const own = via.filter((one) => typeof one !== 'string')
    return { name, severity, range, titles: own.map(({ title, url }) => `${title} (${url})`) }
  })
  const place = ({ severity }: KnownHole) => severities.indexOf(severity)
  return holes
    .filter(({ titles }) => titles.length > 0)
    .sort((one, other) => place(one) - place(other))
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
