import type { Vocabulary } from '../../geo/words.ts'

export const locatorWords = {
  title: { vi: 'Vị trí trên bản đồ Việt Nam', en: 'Place in Viet Nam' },
  describe: {
    vi: 'Bản đồ Việt Nam với quần đảo Hoàng Sa (Đà Nẵng) và quần đảo Trường Sa (Khánh Hòa); dấu đỏ là nơi đang xem.',
    en: 'Viet Nam with the Hoàng Sa (Đà Nẵng) and Trường Sa (Khánh Hòa) archipelagos; the red mark is the view.',
  },
  hide: { vi: 'Ẩn bản đồ Việt Nam', en: 'Hide the map of Viet Nam' },
  show: { vi: 'Hiện bản đồ Việt Nam', en: 'Show the map of Viet Nam' },
} as const satisfies Vocabulary
