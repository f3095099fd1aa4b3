import type { QueryClient } from '@tanstack/react-query'
import { apiBase } from '../api/ask_api.ts'
import { heardFromServer, lostServer, stream } from '../api/connection.ts'
import { refusedAsNobody } from '../api/signed_out.ts'
import { alertsDiffer, truthsMayDiffer } from '../api/use_alerts.ts'
import { hearExercise } from '../exercise.ts'
import { mapHandle } from '../map_handle.ts'
import { shownMoment } from '../shown_moment.ts'
import { applyChanges, applyReload, askAgain, healBySums } from './apply_changes.ts'
import { type Change, readChanges, readSums } from './change_events.ts'
import { MissedChanges } from './missed_changes.ts'
import { presence, readPresence } from './presence.ts'

/** What comes within so short a time is shown at once, so that a crowd of reports redraws the map once. */
const gatherMilliseconds = 250

/** A browser comes back by itself where a connection broke, but not where it was refused. */
const comeBackMilliseconds = 5_000

/** The server is heard every 15 seconds. What is silent for so long is dead, though nobody has said so. */
const silentMilliseconds = 45_000
const lookMilliseconds = 5_000

/**
 * Listens to what changes on the server and shows it, until told to stop.
 *
 * @returns what stops it.
 */
export function followChanges(queryClient: QueryClient): () => void {
  let source: EventSource | undefined
  let gathered: Change[] = []
  let gathering: ReturnType<typeof setTimeout> | undefined
  let comingBack: ReturnType<typeof setTimeout> | undefined
  let lastId = ''
  let lastHeard = Date.now()
  const missed = new MissedChanges()

  function show(): void {
    gathering = undefined
    const changes = gathered
    gathered = []
    const drawnAnew = applyChanges(queryClient, changes)
    truthsMayDiffer(queryClient)
    // The map of what was known then is none other for what comes now, unless something may not be seen.
    const isStill = shownMoment.get().knownAt !== null && !changes.some(({ isGone }) => isGone)
    if (!isStill) mapHandle.current?.renew(drawnAnew)
  }

  function open(): void {
    const own = new EventSource(`${apiBase}/changes`)
    source = own
    lastHeard = Date.now()
    const on = (name: string, heard: (data: string) => void) => {
      own.addEventListener(name, (event: MessageEvent<string>) => {
        heardFromServer()
        lastHeard = Date.now()
        stream.set({ heardAt: lastHeard, lostSince: null })
        if (event.lastEventId !== '') lastId = event.lastEventId
        heard(event.data)
      })
    }
    const isAgain = lastId !== ''
    on('hello', () => {
      // Who is there is told right after it; of nobody nothing is told.
      presence.set({ posts: {} })
      // What rang before it listened, or while it was away, is not told again.
      alertsDiffer(queryClient)
      // A new one knows nothing of where the last one was: what came between is asked for as a whole.
      if (isAgain) reload()
    })
    on('beat', () => {})
    on('changes', (data) => {
      const changes = readChanges(data)
      missed.hear(changes)
      gathered.push(...changes)
      gathering ??= setTimeout(show, gatherMilliseconds)
    })
    on('presence', (data) => presence.set({ posts: readPresence(data) }))
    on('exercise', hearExercise)
    on('alerts', () => alertsDiffer(queryClient))
    on('reload', reload)
    on('sums', (data) => {
      const sums = readSums(data)
      if (sums.at !== lastId || gathering !== undefined) return
      const ill = [...healBySums(queryClient, sums), ...missed.compare(sums)]
      askAgain(queryClient, ill)
      if (ill.length > 0) mapHandle.current?.renew(new Set(ill))
    })
    own.onerror = () => {
      lose()
      if (own.readyState !== EventSource.CLOSED) return lostServer()
      // Refused: nobody is signed in any more, or the server is not ready.
      refusedAsNobody()
      comingBack = setTimeout(open, comeBackMilliseconds)
    }
  }

  function lose(): void {
    presence.set({ posts: {} })
    if (stream.get().lostSince === null) stream.set({ lostSince: Date.now() })
  }

  /** A network may swallow a connection without a word, as while a device sleeps; the browser waits on. */
  function leaveDead(): void {
    const isOpen = source?.readyState === EventSource.OPEN
    if (!isOpen || Date.now() - lastHeard < silentMilliseconds) return
    source?.close()
    lose()
    open()
  }

  function reload(): void {
    missed.forget()
    applyReload(queryClient)
    mapHandle.current?.renew()
  }

  open()
  const looking = setInterval(leaveDead, lookMilliseconds)
  return () => {
    clearInterval(looking)
    source?.close()
    clearTimeout(gathering)
    clearTimeout(comingBack)
    stream.set({ heardAt: null, lostSince: null })
  }
}
