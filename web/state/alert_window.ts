import { createStore } from './store.ts'

/** Whether the window of alerts and standing questions lies over the screen. */
export const alertWindow = createStore<{ readonly open: boolean }>({ open: false })

export const openAlertWindow = () => alertWindow.set({ open: true })
export const closeAlertWindow = () => alertWindow.set({ open: false })
