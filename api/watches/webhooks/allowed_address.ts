import { Refused } from '../../errors.ts'

const longest = 500

/**
 * An address that an administrator may allow: https, without user name, password, query or fragment; http
 * only to this machine or a network that is not the internet, and only where it is said that this is
 * meant. Nothing is looked up: what the name leads to is for whoever allows it to know.
 *
 * @throws Refused (422) naming what to mend.
 */
export function readAllowedAddress(text: string, plain: boolean): string {
  const url = URL.parse(text.trim())
  if (url === null || text.length > longest) throw refused('is no address; write https://host/path')
  const { protocol, hostname } = url
  if (protocol !== 'https:' && protocol !== 'http:') throw refused('begins with https://')
  if (url.username !== '' || url.password !== '') {
    throw refused('holds a user name or password; what is sent is signed instead')
  }
  if (url.search !== '' || url.hash !== '') throw refused('has a query or a #; give a path alone')
  if (protocol === 'http:') {
    if (!isNearby(hostname)) {
      throw refused('is not encrypted; http is only for this machine and for private networks')
    }
    if (!plain) throw refused('is not encrypted; say that this is meant ("plain": true)')
  }
  return url.href
}

/** Loopback, and the ranges of RFC 1918 and RFC 4193, as numbers; and this machine by its name. */
function isNearby(hostname: string): boolean {
  return (
    hostname === 'localhost' ||
    /^(127|10)\.\d+\.\d+\.\d+$/.test(hostname) ||
    /^192\.168\.\d+\.\d+$/.test(hostname) ||
    /^172\.(1[6-9]|2\d|3[01])\.\d+\.\d+$/.test(hostname) ||
    /^\[(::1|f[cd][0-9a-f]{2}:.*)\]$/.test(hostname)
  )
}

const refused = (why: string) => new Refused('refused_by_rule', `This address ${why}.`, 'address')
