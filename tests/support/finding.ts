/** What a finder gives: the thing, or in one sentence why it is not to be had and what would help. */
export type Finding<Thing> = { readonly found: Thing } | { readonly missing: string }
