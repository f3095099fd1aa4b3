import { isNow, now, type ShownMoment } from '../map/moment.ts'
import { createStore } from './store.ts'
import { useStore } from './use_store.ts'

/** The moment that every layer, list and count of the screen is of; it stands in the address. */
export const shownMoment = createStore<ShownMoment>(now)

/** The moment the screen shows; the same object while it is the same. */
export const useShownMoment = (): ShownMoment => useStore(shownMoment, whole)

/** Whether the screen shows anything but the present. */
export const useIsPast = (): boolean => useStore(shownMoment, (moment) => !isNow(moment))

export function returnToNow(): void {
  shownMoment.set(now)
}

const whole = (moment: ShownMoment) => moment
