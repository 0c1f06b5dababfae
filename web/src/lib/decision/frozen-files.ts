import { createContext } from 'svelte'

/** Where the files of the frozen text are that is shown. */
export const [frozenFiles, provideFrozenFiles] = createContext<() => string>()
