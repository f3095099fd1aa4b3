import type { Vocabulary } from '../../../words.ts'

/** The indicators of the topic “Security and order”. */
export const securityWords = {
  situation: { vi: 'Tình hình an ninh, trật tự', en: 'Security situation' },
  ward_tasks: { vi: 'Nhiệm vụ nội chính trọng tâm', en: 'Main tasks of internal affairs' },
  criminal_cases: { vi: 'Số vụ phạm pháp hình sự', en: 'Criminal cases' },
  criminal_suspects: { vi: 'Số đối tượng phạm pháp hình sự', en: 'Criminal suspects' },
  criminal_cases_cleared: { vi: 'Số vụ hình sự đã điều tra làm rõ', en: 'Criminal cases cleared' },
  criminal_suspects_cleared: {
    vi: 'Số đối tượng hình sự đã điều tra làm rõ',
    en: 'Criminal suspects in cleared cases',
  },
  criminal_clearance_rate: {
    vi: 'Tỷ lệ điều tra làm rõ án hình sự',
    en: 'Clearance rate of criminal cases',
  },
  serious_cases: { vi: 'Số vụ trọng án', en: 'Serious cases' },
  serious_suspects: { vi: 'Số đối tượng trọng án', en: 'Suspects in serious cases' },
  serious_clearance_rate: { vi: 'Tỷ lệ làm rõ trọng án', en: 'Clearance rate of serious cases' },
  drug_cases: { vi: 'Số vụ tội phạm ma túy bị bắt', en: 'Drug cases' },
  drug_offenders: { vi: 'Số đối tượng tội phạm ma túy bị bắt', en: 'Drug offenders' },
  joint_handovers: {
    vi: 'Số đối tượng phối hợp bắt, trao trả với Trung Quốc',
    en: 'Persons arrested or handed over jointly with China',
  },
  joint_handovers_chinese: {
    vi: 'Trong đó người Trung Quốc bị bắt, trao trả',
    en: 'Of those handed over, Chinese nationals',
  },
  joint_handovers_vietnamese: {
    vi: 'Trong đó người Việt Nam bị bắt, trao trả',
    en: 'Of those handed over, Vietnamese nationals',
  },
  wanted_persons: {
    vi: 'Số đối tượng truy nã bị bắt, vận động đầu thú',
    en: 'Wanted persons arrested or persuaded to surrender',
  },
  wanted_persons_chinese: {
    vi: 'Trong đó đối tượng truy nã người Trung Quốc',
    en: 'Of the wanted persons, Chinese nationals',
  },
  trafficking_victims_rescued: {
    vi: 'Số phụ nữ, trẻ em bị lừa bán được giải cứu',
    en: 'Trafficked women and children rescued',
  },
  illegal_entry_foreigners: {
    vi: 'Số người nước ngoài vi phạm xuất nhập cảnh bị xử lý',
    en: 'Foreigners handled for illegal entry or exit',
  },
  patrols: { vi: 'Số lượt tuần tra', en: 'Patrols' },
  patrol_person_turns: { vi: 'Số lượt người tham gia tuần tra', en: 'Person-turns on patrol' },
  regular_police_communes: { vi: 'Số xã có công an chính quy', en: 'Communes with regular police' },
  road_crashes: { vi: 'Số vụ tai nạn giao thông đường bộ', en: 'Road crashes' },
  road_deaths: { vi: 'Số người chết do tai nạn giao thông', en: 'Road deaths' },
  road_injuries: { vi: 'Số người bị thương do tai nạn giao thông', en: 'Road injuries' },
  tourism_violations: {
    vi: 'Số trường hợp vi phạm môi trường kinh doanh du lịch',
    en: 'Violations on the tourism market',
  },
  tourism_fines: { vi: 'Tiền phạt vi phạm kinh doanh du lịch', en: 'Fines for tourism violations' },
} as const satisfies Vocabulary

/** The indicators of the topic “Defence”. */
export const defenceWords = {
  city_exercise: {
    vi: 'Diễn tập khu vực phòng thủ và tìm kiếm cứu nạn cấp thành phố',
    en: 'City defence-zone and search-and-rescue exercise',
  },
  commune_exercise_rate: {
    vi: 'Tỷ lệ xã, phường diễn tập chiến đấu phòng thủ kết hợp tìm kiếm cứu nạn',
    en: 'Communes and wards with a combat-defence and rescue exercise',
  },
  readiness_duty: {
    vi: 'Trực sẵn sàng chiến đấu, tuần tra biên giới',
    en: 'Readiness duty and border patrol',
  },
  conscription_rate: { vi: 'Tỷ lệ giao quân so với kế hoạch', en: 'Conscription against the plan' },
  safe_area_clusters: {
    vi: 'Số cụm địa bàn an toàn – đơn vị an toàn',
    en: 'Safe-area clusters',
  },
} as const satisfies Vocabulary

/** The indicators of the topic “Civil defence and disasters”. */
export const disasterWords = {
  disaster_losses: { vi: 'Thiệt hại do thiên tai', en: 'Disaster losses' },
  joint_fire_fighting: {
    vi: 'Phối hợp chữa cháy qua biên giới',
    en: 'Joint fire-fighting across the border',
  },
  early_warning_systems: {
    vi: 'Hệ thống cảnh báo sớm lũ sông Ka Long',
    en: 'Early-warning systems for Ka Long floods',
  },
  dyke_length: { vi: 'Chiều dài đê', en: 'Length of dykes' },
} as const satisfies Vocabulary
