import type { Editors } from '../../editors.ts'
import type { CodeOf, Label, Vocabulary } from '../../words.ts'

/**
 * What happens in a border ward, as the founding documents and the law call it. In the order of the
 * list people choose from: security, then the border, then accidents and disasters.
 */
export const incidentKind = {
  criminal: { vi: 'Phạm pháp hình sự', en: 'Criminal offence' },
  drugs: { vi: 'Ma túy', en: 'Drugs' },
  trafficking: { vi: 'Mua bán người', en: 'Human trafficking' },
  public_order: { vi: 'Điểm nóng an ninh trật tự', en: 'Public-order hot spot' },
  smuggling: { vi: 'Buôn lậu, gian lận thương mại', en: 'Smuggling and trade fraud' },
  illegal_entry: { vi: 'Xuất nhập cảnh trái phép', en: 'Illegal entry or exit' },
  cross_border: { vi: 'Vụ việc biên giới', en: 'Cross-border matter' },
  traffic: { vi: 'Tai nạn giao thông', en: 'Traffic accident' },
  fire: { vi: 'Cháy, nổ', en: 'Fire, explosion' },
  forest_fire: { vi: 'Cháy rừng', en: 'Forest fire' },
  flood: { vi: 'Lũ, ngập lụt', en: 'Flood' },
  flash_flood: { vi: 'Lũ quét', en: 'Flash flood' },
  landslide: { vi: 'Sạt lở đất', en: 'Landslide' },
  storm_damage: { vi: 'Thiệt hại do bão, lốc', en: 'Storm damage' },
  storm_surge: { vi: 'Nước dâng do bão', en: 'Storm surge' },
  sea_rescue: { vi: 'Cứu nạn trên biển', en: 'Sea rescue' },
  environment: { vi: 'Sự cố môi trường', en: 'Environmental incident' },
} as const satisfies Vocabulary
export type IncidentKind = CodeOf<typeof incidentKind>

/** How grave it is, as whoever reports it judges; the words of the law on offences, which people know. */
export const severityWords: Readonly<Record<number, Label>> = {
  1: { vi: 'Nhẹ', en: 'Minor' },
  2: { vi: 'Ít nghiêm trọng', en: 'Moderate' },
  3: { vi: 'Nghiêm trọng', en: 'Serious' },
  4: { vi: 'Rất nghiêm trọng', en: 'Very serious' },
  5: { vi: 'Đặc biệt nghiêm trọng', en: 'Extremely serious' },
}

/** The life of an incident. */
export const incidentState = {
  reported: { vi: 'Mới báo', en: 'Reported' },
  verified: { vi: 'Đã xác minh', en: 'Verified' },
  responding: { vi: 'Đang xử lý', en: 'Responding' },
  contained: { vi: 'Đã khống chế', en: 'Contained' },
  closed: { vi: 'Đã kết thúc', en: 'Closed' },
  rejected: { vi: 'Tin không đúng', en: 'Rejected' },
  duplicate: { vi: 'Trùng tin khác', en: 'Duplicate' },
} as const satisfies Vocabulary
export type IncidentState = CodeOf<typeof incidentState>

/** With these it is over, and no longer on the map of now. */
export const endedStates = ['closed', 'rejected', 'duplicate'] as const satisfies IncidentState[]
export const isEnded = (state: string): boolean => endedStates.some((ended) => ended === state)

/**
 * What may follow a state. It goes forward, and back by one where something flares up again; what was
 * ended by mistake is taken up where it began.
 */
export const followingStates: Readonly<Record<IncidentState, readonly IncidentState[]>> = {
  reported: ['verified', 'responding', 'closed', 'rejected', 'duplicate'],
  verified: ['responding', 'contained', 'closed', 'rejected', 'duplicate'],
  responding: ['contained', 'closed', 'rejected', 'duplicate'],
  contained: ['responding', 'closed', 'rejected', 'duplicate'],
  closed: ['responding'],
  rejected: ['reported'],
  duplicate: ['reported'],
}

/** Who reports and who leads; nobody removes what was reported: it is rejected, and stays. */
export const editors: Editors = {
  add: ['administrator', 'coordinator', 'planner', 'reporter'],
  change: ['administrator', 'coordinator'],
  remove: [],
}
