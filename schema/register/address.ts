import { isRendition, type Rendition } from './entry.ts'

/** How many signs of the id end an address: enough that two never meet among those of one installation. */
const TAIL = 10
const LONGEST = 60

/**
 * [PR5] The part of an address that names an organisation or a process: words for people, then the last signs
 * of its id, by which alone it is found. Another name gives other words and the same end.
 */
export function nameInAddress({ id, name }: { id: string; name: string }): string {
	const words = name
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, '-')
		.slice(0, LONGEST)
		.replace(/^-+|-+$/g, '')
	return words === '' ? id.slice(-TAIL) : `${words}-${id.slice(-TAIL)}`
}

/** The signs by which it is found; null when no address of ours ends so. */
export function tailOf(part: string): string | null {
	return /^(?:[^/]*-)?([0-9a-f]{10})$/.exec(part)?.[1] ?? null
}

/** [MV9] A record that came from elsewhere under a number another one has here bears a sign of its log behind it. */
const RECORD_ID = /^DR-\d{4}-\d{6,}(~[0-9a-f]{8})?$/

export function isRecordId(text: string): boolean {
	return RECORD_ID.test(text)
}

/** @param sign hexadecimal, of the log the record comes from */
export function foreignRecordId(id: string, sign: string): string {
	return `${numberIn(id)}~${sign.slice(0, 8)}`
}

/** [MV9] The number by which a record links to another one: a number of elsewhere would lead to the wrong one. */
export function ownNumber(id: string | null | undefined): string | null {
	return id && !id.includes('~') ? id : null
}

/** The number that the sealed files of a record say. */
export function numberIn(id: string): string {
	return id.replace(/~.*$/, '')
}

type Named = { id: string; name: string }

/** The address of a page of the register, from the root of the installation. */
export function placeAddress(organisation?: Named | null, process?: Named | null): string {
	const parts = [organisation, process].flatMap((named) => (named ? [nameInAddress(named)] : []))
	return ['/register', ...parts].join('/')
}

export function recordAddress(id: string, format?: Rendition): string {
	return `/register/${id}${format ? `.${format}` : ''}`
}

/** `DR-2027-000014.pdf` apart; null when it is no file of a record. */
export function recordFileOf(name: string): { id: string; format: Rendition } | null {
	const [, id = '', format = ''] = /^(.*)\.([a-z0-9]+)$/.exec(name) ?? []
	return isRecordId(id) && isRendition(format) ? { id, format } : null
}
