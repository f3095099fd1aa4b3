/** What happens to accounts that a log wants to keep; never a password, code or token. */
export interface AccountEvent {
  readonly kind:
    | 'signed_in'
    | 'signed_out'
    | 'refused'
    | 'account_added'
    | 'account_changed'
    | 'token_made'
    | 'token_ended'
  /** The login of who did it; undefined where the name tried belongs to nobody, and is not kept. */
  readonly by: string | undefined
  /** Where the request came from. */
  readonly source: string
  /** The login of the account it was done to, where that is another's. */
  readonly to?: string
  readonly before?: object
  readonly after?: object
}

export type TellLog = (event: AccountEvent) => Promise<void>
