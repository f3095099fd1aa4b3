/**
 * The program cannot go on, and a person can mend it: one line says what is wrong, and how to mend
 * it. A command prints the message alone, without a stack, and ends with code 1.
 */
export class Stop extends Error {
  override readonly name = 'Stop'

  constructor(problem: string, mend: string, options?: ErrorOptions) {
    super(`${problem} ${mend}`, options)
  }
}
