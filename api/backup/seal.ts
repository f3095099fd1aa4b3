import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { open, stat } from 'node:fs/promises'
import { Transform } from 'node:stream'
import { crc32 } from 'node:zlib'

/**
 * The end of every backup: a second member of the same gzip file, which holds one line with the hash
 * of all bytes before it. Every byte of it follows from the hash (it is stored, not compressed), so one
 * changed bit anywhere in the file is seen without unpacking anything, and `zcat` still shows all of it.
 */
export function sealOf(sha256: string): Buffer {
  const line = Buffer.from(`{"sha256":"${sha256}"}\n`)
  const head = Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 0xff])
  const stored = Buffer.alloc(5)
  stored.writeUInt8(1)
  stored.writeUInt16LE(line.length, 1)
  stored.writeUInt16LE(0xffff - line.length, 3)
  const tail = Buffer.alloc(8)
  tail.writeUInt32LE(crc32(line))
  tail.writeUInt32LE(line.length, 4)
  return Buffer.concat([head, stored, line, tail])
}

export const sealLength = sealOf('0'.repeat(64)).length

/** Lets bytes pass, and adds the seal when they end. */
export function sealing(): Transform {
  const hash = createHash('sha256')
  return new Transform({
    transform: (bytes: Buffer, _, done) => {
      hash.update(bytes)
      done(null, bytes)
    },
    flush: (done) => done(null, sealOf(hash.digest('hex'))),
  })
}

/** Whether every byte of a file is as it was written. */
export async function isSealed(file: string): Promise<boolean> {
  const { size } = await stat(file)
  if (size <= sealLength) return false
  const hash = createHash('sha256')
  for await (const bytes of createReadStream(file, { end: size - sealLength - 1 })) {
    hash.update(bytes)
  }
  const handle = await open(file)
  try {
    const seal = Buffer.alloc(sealLength)
    await handle.read(seal, 0, sealLength, size - sealLength)
    return seal.equals(sealOf(hash.digest('hex')))
  } finally {
    await handle.close()
  }
}
