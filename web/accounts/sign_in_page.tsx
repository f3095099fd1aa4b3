import { useEffect } from 'react'
import { Cover } from '../kit/cover.tsx'
import { CompassMark } from '../shell/compass_mark.tsx'
import { LookButtons } from '../shell/look_buttons.tsx'
import { useWords } from '../words/use_words.ts'
import { SheetGround } from './sheet_ground.tsx'
import { SignInStep } from './sign_in_step.tsx'
import { signInWords } from './sign_in_words.ts'
import './sign_in.css'

/** The way in. Over an open screen whose session ended it lies as a cover, else it is the page. */
export default function SignInPage({ over }: { readonly over: boolean }) {
  const words = useWords(signInWords)
  useEffect(() => {
    const before = document.title
    document.title = words.page_title
    return () => {
      document.title = before
    }
  }, [words])
  const body = (
    <>
      <header className="sign_in_head">
        <h1 className="sign_in_product">
          <CompassMark />
          {words.product}
        </h1>
        <span className="sign_in_look">
          <LookButtons />
        </span>
      </header>
      <p className="sign_in_what">{words.what_it_is}</p>
      <SignInStep over={over} />
      <footer className="sign_in_foot">{words.secrets}</footer>
    </>
  )
  return over ? (
    <Cover label={words.sign_in}>
      <div className="sign_in">
        <div className="sign_in_panel">{body}</div>
        <SheetGround />
      </div>
    </Cover>
  ) : (
    <div className="sign_in">
      <main className="sign_in_panel">{body}</main>
      <SheetGround />
    </div>
  )
}
