/** [K19] How loud a callout is: the four that Markdown on GitHub knows too. */
export const TONES = ['note', 'tip', 'important', 'warning'] as const
export type Tone = (typeof TONES)[number]

export function isTone(value: unknown): value is Tone {
	return TONES.some((tone) => tone === value)
}

/** The tone of a callout, whatever stands in the attribute. */
export function toneOf(value: unknown): Tone {
	return isTone(value) ? value : 'note'
}
