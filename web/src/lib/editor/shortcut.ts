const MARKS: Record<string, string> = { Mod: '⌘', Shift: '⇧', Alt: '⌥' }

/** A shortcut as it stands on this keyboard: `Mod+Shift+Z` is Ctrl+Shift+Z, or ⇧⌘Z on a Mac. */
export function spellShortcut(keys: string, mac: boolean): string {
	const parts = keys.split('+')
	if (!mac) return parts.map((part) => (part === 'Mod' ? 'Ctrl' : part)).join('+')
	return parts.map((part) => MARKS[part] ?? part).join('')
}

/** For `aria-keyshortcuts`, which knows Control and Meta only. */
export function ariaShortcut(keys: string, mac: boolean): string {
	return keys.replace('Mod', mac ? 'Meta' : 'Control')
}

/** Whether this device has a command key. */
export function onMac(): boolean {
	return typeof navigator !== 'undefined' && /Mac|iPhone|iPad/.test(navigator.userAgent)
}
