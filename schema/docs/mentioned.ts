import { isId } from '../ids.ts'

/** What a text may mention as a live link. */
export const MENTIONED_KINDS = ['person', 'task', 'card', 'decision'] as const
export type MentionedKind = (typeof MENTIONED_KINDS)[number]

/** Whom or what a mention means. `within` is the schedule or board of a task or card. */
export type Mentioned = { kind: MentionedKind; id: string; within: string | null }

/** What somebody reads of what a mention means: its name as it is now, and where it is. */
export type MentionLabel = { label: string; href: string }

/** [K17] How a mention is kept: `person:<id>`, `decision:<id>`, `task:<schedule>/<id>`, `card:<board>/<id>`. */
export function mentionKey({ kind, id, within }: Mentioned): string {
	return `${kind}:${within === null ? '' : `${within}/`}${id}`
}

/** What a key means, or null for what is none. */
export function mentionedBy(key: unknown): Mentioned | null {
	if (typeof key !== 'string' || key.length > 100) return null
	const [, name, within = null, id] = /^([a-z]+):(?:([^/]+)\/)?([^/]+)$/.exec(key) ?? []
	const kind = MENTIONED_KINDS.find((one) => one === name)
	if (!kind || !isId(id) || (within !== null && !isId(within))) return null
	const stands = kind === 'task' || kind === 'card'
	return stands === (within !== null) ? { kind, id, within } : null
}

/** Where it is, within a process whose page is `home`. */
export function placeOfMentioned(home: string, { kind, id, within }: Mentioned): string {
	switch (kind) {
		case 'person':
			return `${home}/people#person-${id}`
		case 'decision':
			return `${home}/decisions/${id}`
		case 'task':
			return `${home}/schedules/${within}#row-${id}`
		case 'card':
			return `${home}/boards/${within}#card-${id}`
	}
}

export function isMentionKey(value: unknown): value is string {
	return mentionedBy(value) !== null
}
