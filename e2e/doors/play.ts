import { eq, inArray } from 'drizzle-orm'
import * as Y from 'yjs'
import { expect } from 'vitest'
import type { Caller } from '#collab/store/acting/caller.ts'
import { countUp } from '#collab/store/voting/box.ts'
import { hashOfRoll } from '#collab/store/voting/roll.ts'
import { loadDocument } from '#collab/store/artefacts/updates.ts'
import { artefact, frozenText } from '#schema/db/artefacts.ts'
import { ballot, decision, objection, record, rollEntry, rollUsed } from '#schema/db/decisions.ts'
import { deniedAct, ledgerEntry } from '#schema/db/ledger.ts'
import { charter, process as processTable } from '#schema/db/processes.ts'
import { ratification } from '#schema/db/ratifications.ts'
import { canonicalTextOf } from '#schema/docs/policy.ts'
import { defineRoots } from '#schema/docs/roots.ts'
import type { Rule } from '#schema/governance/charter.ts'
import type { Outcome } from '#schema/governance/decide.ts'
import type { House } from './door.ts'

/** What the tables say of one process at one moment, to be compared with the next. */
export type Known = Awaited<ReturnType<typeof look>>

export async function look({ world: { db } }: House, processId: string) {
	const decisions = await db.select().from(decision).where(eq(decision.processId, processId))
	const ids = decisions.map(({ id }) => id)
	const artefacts = await db.select().from(artefact).where(eq(artefact.processId, processId))
	return {
		decisions,
		artefacts,
		rolls: await db.select().from(rollEntry).where(inArray(rollEntry.decisionId, ids)),
		ballots: await db.select().from(ballot).where(inArray(ballot.decisionId, ids)),
		used: await db.select().from(rollUsed).where(inArray(rollUsed.decisionId, ids)),
		objections: await db.select().from(objection).where(inArray(objection.decisionId, ids)),
		ratifications: await db
			.select()
			.from(ratification)
			.where(inArray(ratification.decisionId, ids)),
		records: await db.select().from(record).where(inArray(record.decisionId, ids)),
		texts: await db
			.select()
			.from(frozenText)
			.where(
				inArray(
					frozenText.artefactId,
					artefacts.map(({ id }) => id)
				)
			),
		entries: await db.$count(ledgerEntry, eq(ledgerEntry.processId, processId)),
		denied: await db.$count(deniedAct)
	}
}

/** Who never votes, and who alone ratifies. */
export type Standings = { never: ReadonlySet<string>; ratifier: Caller }

/** Whatever was just done, by whomever: what the floor says of the step from one moment to the next. */
export function holds(before: Known, after: Known, { never, ratifier }: Standings): void {
	for (const { decisionId, personId, castAt } of after.ballots) {
		const about = after.decisions.find(({ id }) => id === decisionId)
		const own = after.rolls.filter(
			(one) => one.decisionId === decisionId && one.personId === personId
		)
		expect(own, '[F3]').toHaveLength(1)
		expect(about && castAt >= about.opensAt && castAt < about.closesAt, '[F4]').toBe(true)
		expect(never.has(personId), '[F9] [F11] [F12]').toBe(false)
	}
	for (const { decisionId, personId } of after.used) {
		const own = after.rolls.filter(
			(one) => one.decisionId === decisionId && one.personId === personId
		)
		expect(own, '[F3]').toHaveLength(1)
		expect(never.has(personId), '[F9] [F11] [F12]').toBe(false)
	}
	for (const { decisionId, personId } of after.ratifications) {
		expect(personId, '[F9] [F11] [F12]').toBe(ratifier.personId)
		const voted = [...after.ballots, ...after.used].filter((one) => one.decisionId === decisionId)
		expect(
			voted.map((one) => one.personId),
			'[F9]'
		).not.toContain(personId)
	}
	for (const old of before.decisions) holdsOf(old, before, after)
	const kept = <T>(rows: T[], known: T[], same: (one: T, other: T) => boolean) =>
		expect(
			rows.filter((row) => !known.some((one) => same(one, row))),
			'[F14]'
		).toEqual([])
	kept(before.objections, after.objections, (one, other) => one.id === other.id)
	kept(before.texts, after.texts, (one, other) => one.id === other.id)
	kept(before.records, after.records, (one, other) => one.id === other.id)
	kept(before.artefacts, after.artefacts, (one, other) => one.id === other.id)
	kept(
		before.ballots,
		after.ballots,
		(one, other) => one.decisionId === other.decisionId && one.personId === other.personId
	)
	for (const one of after.ratifications)
		if (one.as !== 'ratify') expect(one.statement.length, '[F10]').toBeGreaterThanOrEqual(30)
	for (const one of after.objections)
		if (one.status === 'not_valid')
			expect(one.statusReason?.length, '[F10]').toBeGreaterThanOrEqual(30)
	expect(after.entries, '[F16]').toBeGreaterThanOrEqual(before.entries)
}

function holdsOf(old: Known['decisions'][number], before: Known, after: Known): void {
	const now = after.decisions.find(({ id }) => id === old.id)
	const { rule, question, frozenTextId, opensAt, closesAt, charterHash } = old
	const asked = { rule, question, frozenTextId, opensAt, closesAt }
	expect(now, '[F6]').toMatchObject(asked)
	expect(now?.charterHash, '[F13]').toBe(charterHash)
	if (old.rollHash === null) return
	const rollOf = (known: Known) =>
		known.rolls.filter(({ decisionId }) => decisionId === old.id).map(({ personId }) => personId)
	expect(now?.rollHash, '[F5]').toBe(old.rollHash)
	expect(rollOf(after).toSorted(), '[F5]').toEqual(rollOf(before).toSorted())
	if (old.status !== 'closed') return
	const box = (known: Known) =>
		known.ballots
			.filter(({ decisionId }) => decisionId === old.id)
			.toSorted((one, other) => one.personId.localeCompare(other.personId))
	expect(box(after), '[F4] the box is shut').toEqual(box(before))
	expect(now?.outcome, '[F26]').toEqual(old.outcome)
}

/** What holds at any moment of the texts themselves and of everything that is decided. */
export async function stands(house: House, known: Known): Promise<void> {
	const { db } = house.world
	for (const one of known.artefacts) {
		if (one.state !== 'frozen' && one.state !== 'adopted') continue
		const frozen = known.texts.find(({ id }) => id === one.frozenTextId)
		const doc = new Y.Doc()
		defineRoots(one.kind, doc)
		Y.applyUpdate(doc, await loadDocument(db, one.id))
		expect(canonicalTextOf(one.kind, doc), '[F1]').toBe(frozen?.canonicalText)
		if (one.state !== 'adopted') continue
		const by = known.decisions.find(
			({ artefactId, effect, effectiveTextId, frozenTextId }) =>
				artefactId === one.id &&
				effect === 'effective' &&
				(effectiveTextId ?? frozenTextId) === one.frozenTextId
		)
		expect(resultOf(by), '[F2]').toBe('adopted')
	}
	for (const one of known.decisions.filter(({ status }) => status === 'closed')) {
		const { tallies, entitled, voted } = await countUp(db, one)
		expect(one.outcome, '[F19]').toMatchObject({ tallies, entitled, voted })
		expect(hashOfRoll(known.rolls.filter(({ decisionId }) => decisionId === one.id)), '[F5]').toBe(
			one.rollHash
		)
		const missed = (one.outcome as Outcome).quorum.reached === false
		expect(resultOf(one) === 'no_quorum', '[F24]').toBe(missed)
	}
	for (const { rule, effect } of known.decisions)
		if ((rule as Rule).method === 'dots') expect(effect, '[F23]').toBeNull()
	const lawful = await db
		.select({ hash: charter.hash })
		.from(charter)
		.innerJoin(processTable, eq(processTable.id, charter.processId))
	const hashes = lawful.map(({ hash }) => hash)
	for (const { charterHash } of known.decisions) expect(hashes, '[F13]').toContain(charterHash)
}

/** What the reason of a ballot begins with. */
export const SECRET_WORDS = 'Secret words'

/** [F8] Nobody who asks is told how others voted in what is still open. */
export async function tellsNothing(
	house: House,
	known: Known,
	asker: Caller,
	processId: string
): Promise<void> {
	// What is due closes with the asking, whatever was written down a moment ago.
	const soon = new Date(Date.now() + 10_000)
	const open = known.decisions.filter(
		({ status, closesAt }) => (status === 'open' || status === 'announced') && closesAt > soon
	)
	const own = known.ballots.filter(({ personId }) => personId === asker.personId)
	const ownWords = new Set(own.map(({ reason }) => reason))
	// A forged reason may be a sign that stands on every page; these words stand nowhere else.
	const secrets = known.ballots.filter(
		({ personId, reason }) =>
			personId !== asker.personId && reason.startsWith(SECRET_WORDS) && !ownWords.has(reason)
	)
	for (const { id } of open.slice(-1)) {
		const path = `/p/${processId}/decisions/${id}`
		for (const address of [path, `${path}/__data.json`, `/p/${processId}/log`]) {
			const { status, text } = await house.get(asker, address)
			expect(status, '[F8]').toBeLessThan(500)
			for (const { decisionId, reason } of secrets)
				if (decisionId === id) expect(text, '[F8]').not.toContain(reason)
		}
	}
}

export function resultOf(one: { outcome: unknown } | undefined): string {
	return (one?.outcome as Outcome | null | undefined)?.result ?? 'none'
}
