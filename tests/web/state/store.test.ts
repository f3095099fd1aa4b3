import { describe, expect, it, vi } from 'vitest'
import { createStore } from '../../../web/state/store.ts'

describe('a store', () => {
  it('tells its listeners of a change, once, and not of none', () => {
    const store = createStore({ a: 1, b: 'x' })
    const heard = vi.fn()
    const leave = store.subscribe(heard)
    store.set({ a: 1 })
    expect(heard).not.toHaveBeenCalled()
    store.set({ a: 2, b: 'y' })
    expect(heard).toHaveBeenCalledTimes(1)
    expect(store.get()).toEqual({ a: 2, b: 'y' })
    leave()
    store.set({ a: 3 })
    expect(heard).toHaveBeenCalledTimes(1)
  })

  it('keeps the state that was read as it was', () => {
    const store = createStore({ a: 1 })
    const before = store.get()
    store.set({ a: 2 })
    expect(before.a).toBe(1)
  })
})
