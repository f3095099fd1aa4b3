interface Spoken {
  readonly isGroupChange?: boolean
  readonly groupTitle?: string
  readonly groupCount?: number
  readonly optionText?: string
  readonly isSelected?: boolean
  readonly optionCount?: number
}

/** What React Aria says about a search field, in Vietnamese; keys are React Aria's. */
export const spoken = {
  focusAnnouncement: ({ isGroupChange, groupTitle, groupCount, optionText, isSelected }: Spoken) =>
    `${isGroupChange ? `Nhóm ${groupTitle}, ${groupCount} mục. ` : ''}${optionText}${isSelected ? ', đã chọn' : ''}`,
  countAnnouncement: ({ optionCount }: Spoken) => `Có ${optionCount} kết quả.`,
  selectedAnnouncement: ({ optionText }: Spoken) => `Đã chọn ${optionText}`,
  buttonLabel: 'Hiện kết quả',
  listboxLabel: 'Kết quả',
}
