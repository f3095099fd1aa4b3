/** What React Aria says about something laid over the page, in Vietnamese; keys are React Aria's. */
export const spoken = { dismiss: 'Đóng' }
