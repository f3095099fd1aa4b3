import { useEffect, useState } from 'react'
import { fillIn, writing } from './draft.ts'

/** So long a device may look for the sky. */
const patienceMilliseconds = 20_000
/** A place so old is still where somebody stands. */
const oldestMilliseconds = 15_000

type Looking = 'idle' | 'looking' | 'failed'

/**
 * The place of the device, asked for by a press; where it was allowed before, by itself as soon as a
 * report is begun that has none.
 */
export function useDevicePlace() {
  const [looking, setLooking] = useState<Looking>('idle')
  const look = () => {
    if (!('geolocation' in navigator)) return setLooking('failed')
    setLooking('looking')
    navigator.geolocation.getCurrentPosition(
      ({ coords: { longitude, latitude, accuracy } }) => {
        setLooking('idle')
        const accuracyMetres = Math.max(1, Math.ceil(accuracy))
        fillIn({ place: { position: [longitude, latitude], accuracyMetres, from: 'device' } })
      },
      () => setLooking('failed'),
      {
        enableHighAccuracy: true,
        ...{ timeout: patienceMilliseconds, maximumAge: oldestMilliseconds },
      },
    )
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, as the part is shown.
  useEffect(() => {
    let gone = false
    void isAllowed().then((allowed) => {
      const form = writing.get().draft?.form
      if (!gone && allowed && form?.place === null && form.unit === '') look()
    })
    return () => {
      gone = true
    }
  }, [])
  return { looking, look }
}

async function isAllowed(): Promise<boolean> {
  try {
    const { state } = await navigator.permissions.query({ name: 'geolocation' })
    return state === 'granted'
  } catch {
    // A browser that cannot say has not been asked yet.
    return false
  }
}
