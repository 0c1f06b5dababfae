import { Window } from 'happy-dom'

/**
 * A screen for editors in a process that also runs the server: what a page finds in a browser and Node has
 * not, and nothing in the place of what Node has. To be imported before what draws.
 */
const screen = new Window({ url: 'http://pages.example.org/' })
const missing = Object.getOwnPropertyNames(screen).filter((name) => !(name in globalThis))
for (const name of missing)
	Object.defineProperty(globalThis, name, {
		value: Reflect.get(screen, name),
		configurable: true,
		writable: true
	})
Object.assign(globalThis, { window: screen })
