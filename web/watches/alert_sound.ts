/** A browser lets a page sound only once somebody has pressed something in it. */
let context: AudioContext | undefined

const gestures = ['pointerdown', 'keydown'] as const

/** Waits for the first press, after which there may be sound. @returns what stops waiting. */
export function readySound(): () => void {
  const ready = () => {
    stop()
    context ??= new AudioContext()
    void context.resume()
  }
  const stop = () => {
    for (const gesture of gestures) removeEventListener(gesture, ready)
  }
  for (const gesture of gestures) addEventListener(gesture, ready)
  return stop
}

const toneSeconds = 0.18
const tonesHertz = [880, 660, 880] as const

/** Three short tones; nothing where the browser does not let it sound yet. */
export function sound(): void {
  if (context?.state !== 'running') return
  const { currentTime, destination } = context
  for (const [at, frequency] of tonesHertz.entries()) {
    const begins = currentTime + at * toneSeconds
    const oscillator = new OscillatorNode(context, { frequency, type: 'sine' })
    const volume = new GainNode(context, { gain: 0 })
    // Begun and ended softly, or the loudspeaker would crack.
    volume.gain.setValueAtTime(0, begins)
    volume.gain.linearRampToValueAtTime(0.25, begins + 0.02)
    volume.gain.linearRampToValueAtTime(0, begins + toneSeconds)
    oscillator.connect(volume).connect(destination)
    oscillator.start(begins)
    oscillator.stop(begins + toneSeconds)
  }
}
