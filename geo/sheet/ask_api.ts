/** Asks the API of the program: `ask('/api/collections/units/items?limit=10')` gives the answer's JSON, or its text where it is one. */
export type AskApi = (path: string) => Promise<unknown>
