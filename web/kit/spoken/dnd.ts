/** What React Aria says about what is dragged and dropped, in Vietnamese; keys are React Aria's. */
export const spoken = {
  dragDescriptionKeyboard: 'Nhấn Enter để nhấc lên.',
  dragDescriptionTouch: 'Chạm hai lần để nhấc lên.',
  dragDescriptionVirtual: 'Bấm để nhấc lên.',
  dragStartedKeyboard:
    'Đã nhấc lên. Nhấn Tab để tới chỗ đặt, rồi Enter để đặt xuống, hoặc Esc để thôi.',
  dragStartedTouch: 'Đã nhấc lên. Tới chỗ đặt, rồi chạm hai lần để đặt xuống.',
  dragStartedVirtual: 'Đã nhấc lên. Tới chỗ đặt, rồi bấm hoặc nhấn Enter để đặt xuống.',
  endDragKeyboard: 'Đang nhấc. Nhấn Enter để thôi.',
  endDragTouch: 'Đang nhấc. Chạm hai lần để thôi.',
  endDragVirtual: 'Đang nhấc. Bấm để thôi.',
  dropDescriptionKeyboard: 'Nhấn Enter để đặt xuống đây, Esc để thôi.',
  dropDescriptionTouch: 'Chạm hai lần để đặt xuống đây.',
  dropDescriptionVirtual: 'Bấm để đặt xuống đây.',
  dropCanceled: 'Đã thôi, mọi thứ như cũ.',
  dropComplete: 'Đã đặt xuống.',
}
