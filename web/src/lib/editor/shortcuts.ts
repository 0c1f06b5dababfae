import { Extension } from '@tiptap/core'
import { enterTools } from './roving.ts'

export type ShortcutOptions = {
	onlink: () => void
	onkeys: () => void
	onfind: () => void
	onnote: () => void
	onlanguage: () => void
	/** Answer whether there was something to do. */
	onsuggesting: () => boolean
	onstep: (direction: 1 | -1) => boolean
	onsettle: (choice: 'accept' | 'reject') => boolean
}

export const NO_SHORTCUTS: ShortcutOptions = {
	onlink: () => {},
	onkeys: () => {},
	onfind: () => {},
	onnote: () => {},
	onlanguage: () => {},
	onsuggesting: () => false,
	onstep: () => false,
	onsettle: () => false
}

/** Keys that lead out of the text or are about suggestions. */
export const Shortcuts = Extension.create<ShortcutOptions>({
	name: 'shortcuts',
	addOptions: () => NO_SHORTCUTS,
	addKeyboardShortcuts() {
		const { onlink, onkeys, onfind, onnote, onlanguage, onsuggesting, onstep, onsettle } =
			this.options
		const done = (act: () => void) => () => {
			act()
			return true
		}
		return {
			'Mod-k': done(onlink),
			'Alt-0': done(onkeys),
			'Mod-f': done(onfind),
			'Mod-Alt-f': done(onnote),
			'Mod-Alt-l': done(onlanguage),
			'Alt-F10': done(enterTools),
			'Mod-Alt-s': onsuggesting,
			'Alt-n': () => onstep(1),
			'Alt-p': () => onstep(-1),
			'Alt-y': () => onsettle('accept'),
			'Alt-x': () => onsettle('reject')
		}
	}
})
