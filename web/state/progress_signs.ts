import { createStore } from './store.ts'

/** Whether the map shows how far plans in action are; it does until somebody says otherwise. */
export const progressSigns = createStore<{ readonly shown: boolean }>({ shown: true })
