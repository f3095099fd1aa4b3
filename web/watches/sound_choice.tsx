import { Button } from '../kit/button.tsx'
import { CheckBox } from '../kit/check_box.tsx'
import { screen } from '../state/screen.ts'
import { useStore } from '../state/use_store.ts'
import { useWords } from '../words/use_words.ts'
import { sound } from './alert_sound.ts'
import { watchWords } from './watch_words.ts'

/** Whether alerts sound on this device, and how that is. */
export function SoundChoice() {
  const words = useWords(watchWords)
  const isOn = useStore(screen, (state) => state.alertSound)
  return (
    <div className="alert_sound">
      <CheckBox checked={isOn} onChange={(alertSound) => screen.set({ alertSound })}>
        {words.sound}
      </CheckBox>
      <Button tone="quiet" onPress={sound}>
        {words.try_sound}
      </Button>
      <p>{words.sound_help}</p>
    </div>
  )
}
