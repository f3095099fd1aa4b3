import { Component, type ReactNode } from 'react'
import type { Language } from '../../geo/words.ts'
import { wordsIn } from '../words/use_words.ts'
import { shellWords } from './shell_words.ts'
import './error_boundary.css'

interface ErrorBoundaryProps {
  readonly language: Language
  readonly children: ReactNode
  /** A part of the page, beside which the rest goes on. */
  readonly part?: boolean
}

interface ErrorBoundaryState {
  readonly fault: string | null
}

/** Where a fault of the program stops: the rest of the page says what happened and what helps. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, ErrorBoundaryState> {
  override state: ErrorBoundaryState = { fault: null }

  static getDerivedStateFromError(error: unknown): ErrorBoundaryState {
    return { fault: error instanceof Error ? error.message : String(error) }
  }

  override render(): ReactNode {
    const { fault } = this.state
    if (fault === null) return this.props.children
    const words = wordsIn(shellWords, this.props.language)
    return (
      <div className={this.props.part ? 'fault fault_part' : 'fault'} role="alert">
        <h2>{words.fault}</h2>
        <p>{words.fault_help}</p>
        <pre>{fault}</pre>
        <button type="button" onClick={() => window.location.reload()}>
          {words.reload}
        </button>
      </div>
    )
  }
}
