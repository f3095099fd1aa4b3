import { liveLane } from '../../geo/lanes.ts'
import { type Asker, scopeOf } from '../asker.ts'
import type { Door } from '../db/as_user.ts'
import type { Session } from '../db/database.ts'
import { readLanes } from '../lanes/lane.ts'
import { forgetAbsent, readPresent } from '../presence/presence.ts'
import { readBells } from '../watches/read_bells.ts'
import { changesEvent, event, heartbeat } from './event_text.ts'
import { layerSums } from './layer_sums.ts'
import { type Changes, lastMoment, readChanges, toldAhead } from './read_changes.ts'
import type { Sink } from './sink.ts'

/** Whoever listens; the same bytes go to all of one scope. */
interface Listener {
  /** Up to when they have been told. */
  at: number
  /** Whose screen it is, and up to when it was told of their alerts, which nobody else hears of. */
  readonly account: string
  bell: number
  /** Whether they are still who they were; a session that ended is no longer listened with. */
  readonly isStill: () => Promise<boolean>
  readonly send: (bytes: Uint8Array) => void
  readonly end: () => void
  readonly isOpen: () => boolean
}

/** All who see the same. */
interface Scope {
  readonly user: Asker
  readonly listeners: Set<Listener>
  /** How many have come and are not yet told where they stand. */
  joining: number
  /** What is done for this scope is done one after the other, so that nobody is told out of order. */
  turn: Promise<void>
  isWaiting: boolean
  /** Who has what open, as it was told last. */
  present: string
  /** The layers that changed last. */
  likely: readonly string[]
  /** How the exercise was when they were last told; empty in the live lane. */
  exercise: string
}

export interface ChangeFeed {
  /**
   * Tells what changes from now on, or from after a moment, as server-sent events, until whoever listens
   * goes or is no longer let in.
   *
   * @returns what is done when they have gone.
   */
  listen(
    user: Asker,
    after: number | undefined,
    isStill: Listener['isStill'],
    sink: Sink,
  ): () => void
  close(): Promise<void>
}

const beatMilliseconds = 15_000
const sumsMilliseconds = 60_000
const nobodyPresent = '{}'
/** Who takes nothing for so long that this has gathered is let go, and comes back for what they missed. */
const mostBytesWaiting = 4_000_000

/** As `/api/lanes` tells it: what a screen of it shows of how far it is. */
async function exerciseText(session: Session, { lane }: Asker): Promise<string> {
  if (lane === liveLane) return ''
  return JSON.stringify((await readLanes(session, lane))[0])
}

const accountsOf = (listeners: readonly Listener[]) => [
  ...new Set(listeners.map(({ account }) => account)),
]

/** A session may have ended since the last beat; who is no longer let in is let go. */
async function staysLetIn({ isStill, end }: Listener): Promise<boolean> {
  const stays = await isStill().catch(() => false)
  if (!stays) end()
  return stays
}

/**
 * Tells all who listen what has changed. The database only wakes it; what changed, and which of it each
 * may see, is read by the door, once for all who see the same.
 */
export function openChangeFeed(door: Door): ChangeFeed {
  const scopes = new Map<string, Scope>()
  // Begun with the first who listens: a program that nobody watches needs no connection for it.
  let listening: Promise<() => Promise<void>> | undefined
  const wake = () => {
    for (const scope of scopes.values()) tellChanges(scope)
  }
  const beat = setInterval(() => {
    for (const scope of scopes.values()) {
      void keepAlive(scope)
      inTurn(scope, () => forgetPresent(scope))
    }
  }, beatMilliseconds)
  const sums = setInterval(() => {
    for (const scope of scopes.values()) {
      // A wake-up is lost where the connection that hears them was.
      tellChanges(scope)
      inTurn(scope, () => tellSums(scope))
    }
  }, sumsMilliseconds)
  beat.unref()
  sums.unref()

  function scopeFor(user: Asker): Scope {
    const key = scopeOf(user)
    const known = scopes.get(key)
    if (known) return known
    const fresh: Scope = {
      ...{ user, listeners: new Set<Listener>(), joining: 0 },
      ...{ turn: Promise.resolve(), isWaiting: false },
      ...{ present: nobodyPresent, exercise: '', likely: [] },
    }
    scopes.set(key, fresh)
    return fresh
  }

  function leave(scope: Scope, listener: Listener): void {
    scope.listeners.delete(listener)
    forgetEmpty(scope)
  }

  function forgetEmpty(scope: Scope): void {
    const key = scopeOf(scope.user)
    const isEmpty = scope.listeners.size === 0 && scope.joining === 0
    if (isEmpty && scopes.get(key) === scope) scopes.delete(key)
  }

  function inTurn(scope: Scope, work: () => Promise<void>): void {
    scope.turn = scope.turn.then(work).catch((error: unknown) => {
      console.error(error)
      // They come back, and are told from where they were.
      for (const listener of scope.listeners) listener.end()
    })
  }

  function tellChanges(scope: Scope): void {
    // One that waits will find what this would have been for.
    if (scope.isWaiting) return
    scope.isWaiting = true
    inTurn(scope, async () => {
      scope.isWaiting = false
      const told = [...scope.listeners]
      if (told.length === 0) return
      const from = Math.min(...told.map(({ at }) => at))
      const asked = ask(scope, from, told)
      const changes = await asked.changes
      const bytes = changesEvent(changes)
      await Promise.all(
        told.map(async (listener) => {
          if (listener.at >= changes.until || !(await staysLetIn(listener))) return
          listener.send(bytes)
          listener.at = Math.max(listener.at, changes.until)
        }),
      )
      if (changes.told?.length !== 0) scope.likely = toldAhead(changes)
      await tellRest(scope, told, await asked.rest)
    })
  }

  /**
   * All that a screen is told of, asked together. What changed is there before the rest is: each second of
   * a screen that is late begins here.
   */
  function ask(scope: Scope, from: number, told: readonly Listener[]) {
    let give = (_: Promise<Changes>) => {}
    const given = new Promise<Changes>((done) => {
      give = done
    })
    const rest = door.read(scope.user, async (session) => {
      const changes = readChanges(session, from, scope.likely)
      give(changes)
      const [presence, exercise, bells] = await Promise.all([
        readPresent(session),
        exerciseText(session, scope.user),
        readBells(session, accountsOf(told)),
        changes,
      ])
      return { present: JSON.stringify(presence), exercise, bells }
    })
    // Where the door does not even open nothing is given.
    const failed = rest.then(() => given)
    return { changes: Promise.race([given, failed]), rest }
  }

  async function tellRest(
    scope: Scope,
    told: readonly Listener[],
    { present, exercise, bells }: Awaited<ReturnType<typeof ask>['rest']>,
  ): Promise<void> {
    const news = [
      ...(present === scope.present ? [] : [event('presence', present)]),
      ...(exercise === scope.exercise ? [] : [event('exercise', exercise)]),
    ]
    Object.assign(scope, { present, exercise })
    await Promise.all(
      told.map(async (listener) => {
        const bell = bells.get(listener.account) ?? 0
        const isBellNew = bell !== listener.bell
        if ((news.length === 0 && !isBellNew) || !(await staysLetIn(listener))) return
        for (const bytes of news) listener.send(bytes)
        if (isBellNew) listener.send(event('alerts', '{}'))
        listener.bell = bell
      }),
    )
  }

  async function join(scope: Scope, own: Listener, after: number | undefined): Promise<void> {
    try {
      await wakeUp()
      await welcome(scope, own, after)
    } catch (error) {
      own.end()
      throw error
    } finally {
      scope.joining -= 1
      forgetEmpty(scope)
    }
  }

  function wakeUp() {
    listening ??= door.listen(wake).catch((error: unknown) => {
      listening = undefined
      throw error
    })
    return listening
  }

  /** Who came later than others, or was away, is brought to where all of their scope are. */
  async function welcome(scope: Scope, listener: Listener, after: number | undefined) {
    const { until, bytes, bell } = await door.read(scope.user, async (session) => {
      const bell = (await readBells(session, [listener.account])).get(listener.account) ?? 0
      if (after === undefined) {
        const now = await lastMoment(session)
        return { until: now, bell, bytes: event('hello', '{}', now) }
      }
      const changes = await readChanges(session, after)
      const hello = event('hello', '{}', after)
      const missed = changes.until === after ? [] : [changesEvent(changes)]
      return { until: changes.until, bell, bytes: Buffer.concat([hello, ...missed]) }
    })
    if (!listener.isOpen()) return
    listener.at = until
    listener.bell = bell
    listener.send(bytes)
    if (scope.present !== nobodyPresent) listener.send(event('presence', scope.present))
    if (scope.exercise !== '') listener.send(event('exercise', scope.exercise))
    scope.listeners.add(listener)
    // What came between that reading and this line.
    tellChanges(scope)
  }

  async function tellSums(scope: Scope): Promise<void> {
    if (scope.listeners.size === 0) return
    const { at, layers, after } = await door.read(scope.user, async (session) => ({
      at: await lastMoment(session),
      layers: await layerSums(session),
      after: await lastMoment(session),
    }))
    // Something came while the layers were summed one after the other; the next time, then.
    if (after !== at) return
    const bytes = event('sums', JSON.stringify({ at, layers }))
    for (const listener of scope.listeners) listener.send(bytes)
  }

  /** Who was not heard of is no longer told of; with the last of them nothing of it is kept. */
  async function forgetPresent(scope: Scope): Promise<void> {
    if (scope.present === nobodyPresent) return
    await door.write(scope.user, forgetAbsent)
    tellChanges(scope)
  }

  async function keepAlive(scope: Scope): Promise<void> {
    for (const listener of scope.listeners) {
      if (await staysLetIn(listener)) listener.send(heartbeat)
    }
  }

  return {
    listen(user, after, isStill, sink) {
      const scope = scopeFor(user)
      let isOpen = true
      const gone = () => {
        isOpen = false
        leave(scope, listener)
      }
      const end = () => {
        if (!isOpen) return
        gone()
        sink.end()
      }
      const send = (bytes: Uint8Array) => {
        if (!isOpen) return
        sink.send(bytes)
        if (sink.waitingBytes() >= mostBytesWaiting) end()
      }
      const listener: Listener = {
        ...{ at: 0, account: user.name, bell: 0 },
        ...{ isStill, send, end, isOpen: () => isOpen },
      }
      scope.joining += 1
      inTurn(scope, () => join(scope, listener, after))
      return gone
    },
    async close() {
      clearInterval(beat)
      clearInterval(sums)
      for (const { listeners } of scopes.values()) for (const { end } of listeners) end()
      await (await listening)?.()
    },
  }
}
