/**
 * Takes values in rising order and how many classes they are to fall into (at most as many as there
 * are different values), and returns where each class begins: the indexes that make the squared
 * differences within the classes least (Fisher, "On grouping for maximum homogeneity", 1958; in
 * maps called Jenks). Equal values stay together. Time and memory grow with the classes times the
 * square of the number of different values.
 */
export function naturalBreaks(rising: readonly number[], classes: number): number[] {
  const starts = rising.flatMap((value, index) => (rising[index - 1] === value ? [] : [index]))
  const groups = starts.length
  const sums = [0]
  const squares = [0]
  for (const [index, value] of rising.entries()) {
    sums.push((sums[index] ?? 0) + value)
    squares.push((squares[index] ?? 0) + value * value)
  }
  const startOf = (group: number) => starts[group] ?? rising.length
  const spread = (from: number, to: number) => {
    const [first, end] = [startOf(from), startOf(to)]
    const sum = (sums[end] ?? 0) - (sums[first] ?? 0)
    return (squares[end] ?? 0) - (squares[first] ?? 0) - (sum * sum) / (end - first)
  }

  // least[to] is the least spread of the first `to` groups in the classes counted so far.
  let least = Array.from({ length: groups + 1 }, (_, to) => (to === 0 ? 0 : spread(0, to)))
  const lastStart: number[][] = []
  for (let count = 2; count <= classes; count++) {
    const next = new Array<number>(groups + 1).fill(Number.POSITIVE_INFINITY)
    const chosen = new Array<number>(groups + 1).fill(0)
    for (let to = count; to <= groups; to++) {
      for (let from = count - 1; from < to; from++) {
        const total = (least[from] ?? 0) + spread(from, to)
        if (total < (next[to] ?? 0)) {
          next[to] = total
          chosen[to] = from
        }
      }
    }
    least = next
    lastStart.push(chosen)
  }

  const found: number[] = []
  let to = groups
  for (const chosen of lastStart.reverse()) {
    to = chosen[to] ?? 0
    found.unshift(startOf(to))
  }
  return [0, ...found]
}
