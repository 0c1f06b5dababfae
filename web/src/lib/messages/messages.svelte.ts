import { createContext } from 'svelte'
import { speak, type Messages } from './speak.ts'

const [read, provide] = createContext<Messages>()

/** The voice of this page: `const m = useMessages()`, then `m('schedule.add_task', { n: 3 })`. */
export function useMessages(): Messages {
	return read()
}

/** Called once, by the root layout. `source` is reactive: a change of language changes every sentence. */
export function provideMessages(source: Parameters<typeof speak>[0]): Messages {
	return provide(speak(source))
}
