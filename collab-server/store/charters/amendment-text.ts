import { writtenDocument, type WrittenBlock } from '#schema/docs/written.ts'
import type { Charter } from '#schema/governance/charter.ts'
import { changesBetween, changesInWords, type Change } from '#schema/governance/charter-diff.ts'
import { readable } from '#schema/governance/charter-json.ts'
import type { Language } from '#schema/messages/format.ts'
import { voiceOf, type Voice } from '#schema/messages/voice.ts'

/**
 * [V2] The text of a proposal: why, what changes in plain words and exactly, and the whole charter
 * with the hash of its canonical JSON. What people decide on is this text, and so the charter in it.
 */
export function amendmentText(
	{ title, summary, hash }: { title: string; summary: string; hash: string },
	before: Charter,
	after: Charter,
	language: Language
): Uint8Array {
	const voice = voiceOf(language)
	const blocks: WrittenBlock[] = [
		{ kind: 'heading', level: 1, text: title },
		{ kind: 'heading', level: 2, text: voice('amendment.why') },
		...summary.split(/\n\s*\n/).map((text): WrittenBlock => ({ kind: 'paragraph', text })),
		{ kind: 'heading', level: 2, text: voice('amendment.changes') },
		...inWords(voice, before, after),
		{ kind: 'heading', level: 2, text: voice('amendment.paths') },
		{ kind: 'list', items: changesBetween(before, after).map((one) => changeByPath(voice, one)) },
		{ kind: 'heading', level: 2, text: voice('amendment.whole') },
		{ kind: 'paragraph', text: voice('amendment.hash', { hash }) },
		{ kind: 'code', language: 'json', text: readable(after) }
	]
	return writtenDocument(blocks, () => crypto.randomUUID())
}

function inWords(voice: Voice, before: Charter, after: Charter): WrittenBlock[] {
	return changesInWords(voice, before, after).flatMap(({ heading, until, then }) => [
		{ kind: 'heading', level: 3, text: heading },
		{
			kind: 'list',
			items: [
				...until.map((sentence) => voice('amendment.until', { sentence })),
				...then.map((sentence) => voice('amendment.then', { sentence }))
			]
		}
	])
}

function changeByPath(voice: Voice, change: Change): string {
	const { path } = change
	const [before, after] = [JSON.stringify(change.before), JSON.stringify(change.after)]
	if (before === undefined) return voice('amendment.added', { path, after: after ?? '' })
	if (after === undefined) return voice('amendment.removed', { path, before })
	return voice('amendment.changed', { path, before, after })
}
