/** Nodes by how far they are, the nearest first; one that comes nearer is simply put in again. */
export class MinHeap {
  readonly #keys: number[] = []
  readonly #nodes: number[] = []

  push(node: number, key: number): void {
    const [keys, nodes] = [this.#keys, this.#nodes]
    let at = keys.length
    while (at > 0) {
      const above = (at - 1) >> 1
      const aboveKey = keys[above] as number
      if (aboveKey <= key) break
      keys[at] = aboveKey
      nodes[at] = nodes[above] as number
      at = above
    }
    keys[at] = key
    nodes[at] = node
  }

  /** The nearest, or undefined where there is none. */
  pop(): { readonly node: number; readonly key: number } | undefined {
    const [keys, nodes] = [this.#keys, this.#nodes]
    const [node, key, lastKey, lastNode] = [nodes[0], keys[0], keys.pop(), nodes.pop()]
    if (node === undefined || key === undefined) return undefined
    if (lastKey !== undefined && lastNode !== undefined && keys.length > 0) {
      this.#sink(lastNode, lastKey)
    }
    return { node, key }
  }

  #sink(node: number, key: number): void {
    const [keys, nodes] = [this.#keys, this.#nodes]
    let at = 0
    for (;;) {
      let below = 2 * at + 1
      if (below >= keys.length) break
      if (below + 1 < keys.length && (keys[below + 1] as number) < (keys[below] as number)) {
        below += 1
      }
      if ((keys[below] as number) >= key) break
      keys[at] = keys[below] as number
      nodes[at] = nodes[below] as number
      at = below
    }
    keys[at] = key
    nodes[at] = node
  }
}
