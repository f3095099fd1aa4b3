import { Button } from '../kit/button.tsx'
import { DialogWindow } from '../kit/dialog_window.tsx'
import { answerWaiting } from '../state/editing.ts'
import { useWords } from '../words/use_words.ts'
import { editWords } from './edit_words.ts'
import './question.css'

/** Asks before what is not saved is thrown away; Esc and a press outside keep it. */
export default function LeaveQuestion() {
  const words = useWords(editWords)
  const stay = () => answerWaiting(false)
  return (
    <DialogWindow title={words.question} closeLabel={words.go_on_editing} open onClose={stay}>
      <p>{words.question_help}</p>
      <div className="question_buttons">
        <Button tone="solid" autoFocus onPress={stay}>
          {words.go_on_editing}
        </Button>
        <Button tone="danger" onPress={() => answerWaiting(true)}>
          {words.throw_away}
        </Button>
      </div>
    </DialogWindow>
  )
}
