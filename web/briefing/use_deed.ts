import { useQueryClient } from '@tanstack/react-query'
import { useSending } from '../accounts/use_sending.ts'
import { announce } from '../state/announce.ts'

/** Does something with briefings, and has their lists asked for again before it says that it is done. */
export function useDeed() {
  const queryClient = useQueryClient()
  const { busy, trouble, send } = useSending('refused')
  const renew = () =>
    Promise.all(
      ['briefings', 'briefing_scenes', 'briefing_seals'].map((layer) =>
        queryClient.invalidateQueries({ queryKey: ['items', layer] }),
      ),
    )
  /** @param work gives what is said once it is done. */
  const act = (work: () => Promise<string>, then: () => void = () => {}) =>
    void send(
      async () => {
        const said = await work()
        await renew()
        then()
        announce(said)
      },
      () => void renew(),
    )
  return { busy, trouble, act, renew }
}
