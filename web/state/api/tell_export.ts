import type { LayerId } from '../../../geo/layers/catalogue.ts'
import { apiBase } from './ask_api.ts'
import { sendJson } from './send_json.ts'

/**
 * Tells the log that rows of a layer leave the screen as a file.
 *
 * @throws ApiFailure where it does not stand there.
 */
export async function tellExport(layer: LayerId, rows: number): Promise<void> {
  await sendJson(`${apiBase}/log`, { kind: 'exported', collection: layer, rows })
}
