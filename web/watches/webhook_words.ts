import type { Label } from '../../geo/words.ts'

export const webhookWords = {
  title: { vi: 'Địa chỉ nhận cảnh báo (webhook)', en: 'Addresses for alerts (webhooks)' },
  help: {
    vi: 'Cảnh báo chỉ được gửi tới địa chỉ có trong danh sách này. Nội dung được ký; hệ thống không đi theo chuyển hướng.',
    en: 'Alerts are sent to addresses of this list alone. What is sent is signed; no redirect is followed.',
  },
  none: { vi: 'Chưa cho phép địa chỉ nào.', en: 'No address is allowed.' },
  name: { vi: 'Tên nơi nhận', en: 'Name of the receiver' },
  name_missing: { vi: 'Hãy ghi tên nơi nhận.', en: 'Name the receiver.' },
  allow_one: { vi: 'Cho phép một địa chỉ', en: 'Allow an address' },
  address: { vi: 'Địa chỉ', en: 'Address' },
  plain: {
    vi: 'Chấp nhận http không mã hóa, chỉ trong mạng nội bộ',
    en: 'Accept http without encryption, on a private network only',
  },
  allow: { vi: 'Cho phép', en: 'Allow' },
  withdraw: { vi: 'Thôi cho phép', en: 'Withdraw' },
  secret: {
    vi: 'Khóa ký, chỉ hiện một lần này; đưa cho nơi nhận để kiểm chữ ký:',
    en: 'The key that signs, shown this once; the receiver checks by it:',
  },
} satisfies Record<string, Label>
