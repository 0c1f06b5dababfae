import type { ServerLoadEvent } from '@sveltejs/kit'
import * as Y from 'yjs'
import { versionOf, versionsOf, type VersionView } from '#collab/store/artefacts/history.ts'
import { provenanceOf } from '#collab/store/artefacts/provenance.ts'
import { database } from '#collab/store/database/runtime.ts'
import { mentionLabels } from '#collab/store/artefacts/mentioned-things.ts'
import { mentionsAmong } from '#schema/docs/among-pieces.ts'
import { mentionedBy } from '#schema/docs/mentioned.ts'
import { treeOf } from '#schema/docs/tree.ts'
import { compare, UNITS, type Comparison, type Unit } from '#schema/docs/comparison.ts'
import { openArtefact } from '#lib/artefact/server/open-artefact.ts'
import { voiceOf } from '#lib/server/voice.ts'
import { signedIn } from '#lib/server/signed-in.ts'
import { shortened, type ShownBlock } from '../shortened.ts'

export type Shown = {
	unit: Unit
	/** Null: the empty text from before the first version. */
	from: VersionView | null
	to: VersionView
	counts: Comparison['counts']
	sections: Comparison['sections']
	blocks: ShownBlock[]
}

type HistoryEvent = ServerLoadEvent<{ process: string; id: string }>

/**
 * Every version of a text, and what the address asks for: two versions compared (`from`, `to`, `by`), or
 * one as it stood (`at`) beside the one before it.
 */
export async function openHistory(event: HistoryEvent) {
	const opened = await openArtefact(event, 'document')
	const caller = signedIn(event)
	const { now } = event.locals
	const { id } = event.params
	const versions = await versionsOf(database(), caller, id, now)
	const asked = event.url.searchParams
	const at = placeOf(versions, asked.get('at'))
	const step = asked.get('step')
	const chosen = step === null ? at : clamp(step, versions.length)
	const current = versions.findLastIndex(({ frozen }) => !frozen)

	const read = async (n: number) => {
		const ref = versions[n]?.ref
		return ref ? versionOf(database(), caller, { artefact: id, ref }, now) : new Y.Doc()
	}
	/** What both mention, as this person reads it now. */
	const labelsFor = async (...docs: Y.Doc[]) => {
		const keys = mentionsAmong(docs.flatMap(treeOf))
		const labels = await mentionLabels(database(), caller, event.params.process, keys, now)
		const m = await voiceOf(event.locals)
		return (key: string) =>
			labels.get(key)?.label || m('mention.word', { kind: mentionedBy(key)?.kind ?? 'other' })
	}
	const shown = async (from: number, to: number, unit: Unit, whole: boolean) => {
		const version = versions[to]
		if (!version) return null
		const [one, other] = [await read(from), await read(to)]
		const labelOf = await labelsFor(one, other)
		const { counts, sections, blocks } = compare(one, other, unit, labelOf)
		return {
			...{ unit, from: versions[from] ?? null, to: version, counts, sections },
			blocks: unit === 'section' ? [] : whole ? blocks : shortened(blocks)
		} satisfies Shown
	}

	const [from, to] = [placeOf(versions, asked.get('from')), placeOf(versions, asked.get('to'))]
	const unit = UNITS.find((known) => known === asked.get('by')) ?? 'word'
	return {
		...opened,
		versions,
		current: versions[current]?.ref ?? null,
		comparison: to === -1 ? null : await shown(from, to, unit, false),
		/** One version as it stood, what changed in it, and what putting it back would change. */
		version: chosen === -1 ? null : await shown(chosen - 1, chosen, 'word', true),
		place: chosen,
		loss: chosen === -1 || chosen === current ? null : await shown(current, chosen, 'word', false),
		provenance: asked.has('who')
			? await provenanceOf(database(), caller, { artefact: id }, now)
			: null,
		mayRestore: opened.standing.may.edit === true
	}
}

/** What was a version once is found in the one it went into. */
function placeOf(versions: VersionView[], ref: string | null): number {
	const exact = versions.findIndex((version) => version.ref === ref)
	if (exact !== -1 || !ref || !/^\d{1,15}$/.test(ref)) return exact
	return versions.findIndex(({ frozen, ref: row }) => !frozen && Number(row) >= Number(ref))
}

function clamp(step: string, length: number): number {
	const number = Number.parseInt(step, 10)
	return Math.min(Math.max(Number.isNaN(number) ? 0 : number - 1, 0), length - 1)
}
