const ARROWS: Record<string, string> = { ArrowUp: '↑', ArrowDown: '↓' }
const MARKS: Record<string, string> = { ...ARROWS, Mod: '⌘', Shift: '⇧', Alt: '⌥' }

/** A shortcut as it stands on this keyboard: `Mod+Shift+Z` is Ctrl+Shift+Z, or ⇧⌘Z on a Mac. */
export function spellShortcut(keys: string, mac: boolean): string {
	const parts = keys.split('+')
	if (!mac) return parts.map((part) => (part === 'Mod' ? 'Ctrl' : (ARROWS[part] ?? part))).join('+')
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
