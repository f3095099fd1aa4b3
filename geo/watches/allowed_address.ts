import { err, ok, type Result } from '../result.ts'
import type { CodeOf, Vocabulary } from '../words.ts'

/** Why alerts cannot be sent to an address. */
export const addressFault = {
  no_address: {
    vi: 'Đây không phải địa chỉ; viết dạng https://máy-chủ/đường-dẫn.',
    en: 'This address is no address; write https://host/path.',
  },
  other_scheme: {
    vi: 'Địa chỉ phải bắt đầu bằng https://.',
    en: 'This address begins otherwise than with https://.',
  },
  holds_password: {
    vi: 'Địa chỉ chứa tên hoặc mật khẩu; bỏ đi, nội dung gửi đã được ký.',
    en: 'This address holds a user name or password; what is sent is signed instead.',
  },
  has_query: {
    vi: 'Địa chỉ có phần ? hoặc #; chỉ ghi đường dẫn.',
    en: 'This address has a query or a #; give a path alone.',
  },
  far_unencrypted: {
    vi: 'Địa chỉ không mã hóa; http chỉ dùng được với máy này và mạng nội bộ.',
    en: 'This address is not encrypted; http is only for this machine and for private networks.',
  },
  unmeant_unencrypted: {
    vi: 'Địa chỉ không mã hóa; nếu đúng ý, đánh dấu chấp nhận http bên dưới.',
    en: 'This address is not encrypted; say that this is meant ("plain": true).',
  },
} as const satisfies Vocabulary
export type AddressFault = CodeOf<typeof addressFault>

const longest = 500

/**
 * An address that an administrator may allow: https, without user name, password, query or fragment; http
 * only to this machine or a network that is not the internet, and only where it is said that this is
 * meant (`plain`). Nothing is looked up: what the name leads to is for whoever allows it to know.
 *
 * @returns the address as it is kept.
 */
export function allowedAddress(text: string, plain: boolean): Result<string, AddressFault> {
  const written = text.trim()
  if (!URL.canParse(written) || text.length > longest) return err('no_address')
  const url = new URL(written)
  const { protocol, hostname } = url
  if (protocol !== 'https:' && protocol !== 'http:') return err('other_scheme')
  if (url.username !== '' || url.password !== '') return err('holds_password')
  if (url.search !== '' || url.hash !== '') return err('has_query')
  if (protocol === 'http:' && !isNearby(hostname)) return err('far_unencrypted')
  if (protocol === 'http:' && !plain) return err('unmeant_unencrypted')
  return ok(url.href)
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
