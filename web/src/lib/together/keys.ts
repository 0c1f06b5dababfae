/** What somebody asks for by key while others work beside them. */
export type CalmKey = 'people' | 'back' | 'hold' | 'together'

/** The keys for it, as they are pressed and what they do: none of them is a single character [A2]. */
export const CALM_KEYS: readonly { key: CalmKey; code: string; pressed: string; does: string }[] = [
	{ key: 'people', code: 'KeyG', pressed: 'Alt+G', does: 'together.key_people' },
	{ key: 'back', code: 'KeyB', pressed: 'Alt+B', does: 'together.back' },
	{ key: 'hold', code: 'KeyH', pressed: 'Alt+H', does: 'together.key_hold' },
	{ key: 'together', code: 'KeyW', pressed: 'Alt+W', does: 'together.key_changed' }
]

/** Never in a field, where Alt and a letter may be a sign. */
export function calmKey(event: KeyboardEvent): CalmKey | null {
	const { altKey, ctrlKey, metaKey, shiftKey, target, code } = event
	const writes = target instanceof HTMLTextAreaElement || target instanceof HTMLInputElement
	if (!altKey || ctrlKey || metaKey || shiftKey || writes) return null
	return CALM_KEYS.find((one) => one.code === code)?.key ?? null
}
