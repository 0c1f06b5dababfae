import type { LogEntry } from '#collab/store/acting/views.ts'
import type { Messages } from '#lib/messages/speak.ts'

/** What an entry says in words: its public fields, with roles, states and steps by their names. */
export function entryInWords({ type, data: fields }: LogEntry, m: Messages): string {
	const words: Record<string, string | number> = { known: fields.person ? 'yes' : 'no' }
	for (const [name, value] of Object.entries(fields)) {
		if (typeof value === 'string' || typeof value === 'number') words[name] = worded(name, value, m)
	}
	return m(`process.log.${type}`, words)
}

const CATALOGUES: Record<string, string[]> = {
	role: ['role'],
	step: ['measure'],
	mandate: ['mandate'],
	kind: ['kind'],
	result: ['result'],
	as: ['ratified'],
	effect: ['effect'],
	from: ['phase', 'state'],
	to: ['phase', 'state']
}

function worded(name: string, value: string | number, m: Messages): string | number {
	const key = CATALOGUES[name]?.map((catalogue) => `${catalogue}.${value}`).find(m.has)
	return key ? m(key) : value
}
