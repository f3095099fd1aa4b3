import { readCounts } from '../../charts/counts.ts'

/** How what was counted is marked, of answers that count it by its marking. */
export const markingsCounted = (answers: readonly unknown[]): readonly string[] =>
  answers.flatMap((answer) =>
    (readCounts(answer)?.by ?? []).flatMap(({ values }) =>
      values.flatMap(({ value }) => value ?? []),
    ),
  )
