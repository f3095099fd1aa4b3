import { createStore } from './store.ts'

/** Whether the time bar is open. */
export const timeBar = createStore<{ readonly open: boolean }>({ open: false })
