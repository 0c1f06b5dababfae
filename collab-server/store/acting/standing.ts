import { Refusal, type Denial } from '#schema/errors.ts'
import {
	authorize,
	type Actor,
	type Facts,
	type Part,
	type Subject
} from '#schema/governance/authorize.ts'
import type { Charter } from '#schema/governance/charter.ts'
import { CAPABILITIES, type Capability } from '#schema/governance/roles.ts'
import type { FileFact } from '#schema/docs/files.ts'
import type { FrozenZone } from '#schema/docs/sections.ts'
import type { Standing } from '#schema/protocol.ts'
import { factsInDecision, knownFor, subjectOf } from './ability.ts'
import type { Db } from '../database/db.ts'
import { enterArtefact } from './place.ts'
import { undecidedOf } from './rows.ts'
import { filesOf } from '../files/file-rows.ts'
import { frozenSectionsOf } from '../artefacts/sections.ts'
import { heldMotions, type HeldMotion } from '../motions/motion-rows.ts'

/** What a socket needs to judge edits without asking again; null for whom the artefact is not there. */
export async function loadStanding(
	db: Db,
	personId: string,
	artefactId: string,
	at: Date
): Promise<{
	actor: Actor
	subject: Subject
	charter: Charter
	facts: Facts
	/** The parts of a text that are frozen. */
	sections: FrozenZone[]
	/** The pictures and attachments of a text, by their hash. */
	files: ReadonlyMap<string, FileFact>
	/** What is put to a decision in it: the passages that stay as they are. */
	motions: HeldMotion[]
	language: string
} | null> {
	const entered = await enterArtefact(db, personId, artefactId, at).catch(nullIfNotFound)
	// Of what was disposed of there is nothing to open.
	if (!entered || entered.artefact.state === 'disposed') return null
	const decision = await undecidedOf(db, artefactId)
	const [facts, sections, files, motions] = await Promise.all([
		decision ? factsInDecision(db, entered, decision) : entered.facts,
		frozenSectionsOf(db, artefactId, at),
		filesOf(db, artefactId),
		heldMotions(db, entered.artefact)
	])
	return {
		actor: entered.actor,
		subject: subjectOf(entered.process, entered.artefact, decision ?? undefined),
		charter: entered.charter.charter,
		facts,
		sections: sections.map(({ first, last, until }) => ({
			first,
			last,
			until: until?.toISOString() ?? null
		})),
		files: new Map(files.map((file) => [file.hash, file])),
		motions,
		language: entered.process.language
	}
}

/** All capabilities at once, for showing and hiding controls. */
export function standingOf(
	{ actor, subject, charter, facts, files }: NonNullable<Awaited<ReturnType<typeof loadStanding>>>,
	at: Date
): Standing {
	const standing: Standing = { may: {}, denials: {} }
	for (const capability of CAPABILITIES) {
		const known = knownFor(capability, facts)
		const verdict = authorize(actor, capability, subject, charter, known, at)
		if (verdict.allowed) standing.may[capability] = true
		else standing.denials[capability] = verdict.denial
	}
	const toPart = (capability: Capability, part: Part | undefined, more: Facts): Denial | null => {
		const about = part &&
			subject.artefact && { ...subject, artefact: { ...subject.artefact, part } }
		const all = { ...facts, ...more }
		const verdict = authorize(actor, capability, about ?? subject, charter, all, at)
		return verdict.allowed ? null : verdict.denial
	}
	const ownCard = toPart('edit', 'card', { own: true })
	standing.parts = {
		suggestions: toPart('edit', undefined, { merge_only: true }),
		own_card: ownCard,
		new_card: ownCard && toPart('propose', 'card', { own: true }) && ownCard,
		assigned_task: toPart('edit', 'progress', { assigned: true })
	}
	if (files.size > 0) standing.files = [...files.keys()]
	return standing
}

/** Turns the `not_found` of a query into null and lets everything else through. */
export function nullIfNotFound(error: unknown): null {
	if (error instanceof Refusal && error.code === 'not_found') return null
	throw error
}
