/** So long after the screen stands: what is kept for later shall not keep the map waiting now. */
const quietMilliseconds = 3_000

/** Has the page kept on this device, so that it opens without a connection the next time. */
export function registerWorker(): void {
  // A browser has none where the page came over plain HTTP from another machine.
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return
  setTimeout(() => {
    navigator.serviceWorker
      .register('/worker.js', { updateViaCache: 'none' })
      .catch((error: unknown) => console.warn('The page cannot be kept on this device.', error))
  }, quietMilliseconds)
}
