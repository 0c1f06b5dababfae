import { Extension } from '@tiptap/core'

/** Keys that lead out of the text: the link dialog, the list of keys, the toolbar. */
export const Shortcuts = Extension.create<{ onlink: () => void; onkeys: () => void }>({
	name: 'shortcuts',
	addOptions: () => ({ onlink: () => {}, onkeys: () => {} }),
	addKeyboardShortcuts() {
		return {
			'Mod-k': () => {
				this.options.onlink()
				return true
			},
			'Alt-0': () => {
				this.options.onkeys()
				return true
			},
			'Alt-F10': () => {
				document.querySelector<HTMLElement>('[role="toolbar"] [tabindex="0"]')?.focus()
				return true
			}
		}
	}
})
