import type { LayerId } from '../../geo/layers/catalogue.ts'
import type { Facts, SubjectLayer } from '../../geo/watches/alert.ts'
import type { Session } from '../db/database.ts'
import type { Micros } from './micros.ts'

/** Something that a question is true of. */
export interface Subject {
  readonly layer: SubjectLayer
  readonly id: string
  /** Which of the things it is true of there, where there may be several: the hazard of a proposal. */
  readonly part?: string
  readonly facts: Facts
}

/** Ids of the features of each layer that one transaction changed. */
export type Touched = Readonly<Partial<Record<LayerId, readonly string[]>>>

/** A stretch of time, without its beginning and with its end; and since when the watch asks. */
export interface Stretch {
  readonly since: Micros
  readonly from: Micros
  readonly to: Micros
}

/** How one kind of question is answered, at any moment that was. Each asks by the door, as the maker. */
export interface Answering<Question> {
  /** Layers whose changes can make it true. */
  readonly collections: readonly LayerId[]
  /**
   * Of what it is true at a moment, as was known then.
   *
   * @param touched what changed at that moment: of anything else it need not be said. Undefined for all.
   */
  trueAt(
    session: Session,
    question: Question,
    at: Micros,
    circumstances: { readonly since: Micros; readonly touched?: Touched | undefined },
  ): Promise<Subject[]>
  /**
   * Of how many things it cannot be said at a moment whether it is true of them, as was known then.
   *
   * @param touched as above; where it narrows one of the two at a moment, it may narrow the other as well.
   */
  unknownAt(
    session: Session,
    question: Question,
    at: Micros,
    touched?: Touched | undefined,
  ): Promise<number>
  /** Moments at which it may become true by the passing of time alone; more than needed are harmless. */
  dueIn(session: Session, question: Question, stretch: Stretch): Promise<Micros[]>
}

export const neverDue = async (): Promise<Micros[]> => []
export const neverUnknown = async (): Promise<number> => 0
