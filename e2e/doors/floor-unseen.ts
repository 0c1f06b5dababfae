import { and, eq, inArray, sql } from 'drizzle-orm'
import { expect } from 'vitest'
import { ballot, rollUsed, secretBox } from '#schema/db/decisions.ts'
import { command, deniedAct, ledgerEntry, outbox } from '#schema/db/ledger.ts'
import type { Rule } from '#schema/governance/charter.ts'
import { receiptOf } from '#schema/governance/receipt.ts'
import type { Stage } from './floor-forms.ts'
import type { Known } from './play.ts'

/** A secret ballot as its sender knows it: everything by which somebody could be found out. */
export type Slip = { decision: string; person: string; key: string; command: string }

/**
 * [F7] Nobody finds out from tables, ledger, log, news or answers who chose what under a secret rule.
 * `slips` are all that were sent, also those that were refused.
 */
export async function keepsSecrets(
	{ house, process, cast }: Stage,
	{ decisions }: Known,
	slips: readonly Slip[]
): Promise<void> {
	const { db } = house.world
	const secret = decisions.filter(({ rule }) => (rule as Rule).secrecy === 'secret')
	const ids = secret.map(({ id }) => id)
	if (ids.length === 0) return
	expect(await db.$count(ballot, inArray(ballot.decisionId, ids)), '[F7] ballot').toBe(0)
	const told = and(inArray(ledgerEntry.subjectId, ids), eq(ledgerEntry.type, 'ballot-cast'))
	expect(await db.$count(ledgerEntry, told), '[F7] ledger').toBe(0)
	const sent = slips.map((slip) => slip.command)
	expect(await db.$count(command, inArray(command.id, sent)), '[F7] command').toBe(0)

	const boxes = await db.select().from(secretBox).where(inArray(secretBox.decisionId, ids))
	const used = await db.select().from(rollUsed).where(inArray(rollUsed.decisionId, ids))
	for (const { decisionId, slips: inside, count } of boxes) {
		const voters = used.filter((one) => one.decisionId === decisionId)
		const kept = Object.entries(inside ?? {})
		if (count === null) expect(kept, '[F3]').toHaveLength(voters.length)
		for (const [, answer] of kept) expect(Object.keys(answer), '[F7] slip').toEqual(['choice'])
	}
	for (const one of used) expect(Object.keys(one).toSorted()).toEqual(['decisionId', 'personId'])

	const news = await db
		.select({ payload: outbox.payload })
		.from(outbox)
		.where(inArray(sql`${outbox.payload} ->> 'decisionId'`, ids))
	for (const { payload } of news)
		expect(Object.keys(payload as object).toSorted(), '[F7] news').toEqual([
			'artefactId',
			'decisionId',
			'processId'
		])
	const here = eq(deniedAct.processId, process)
	const denied = JSON.stringify(await db.select().from(deniedAct).where(here))
	const said = house.said()
	// What is due closes with the asking; then the box is published by receipt [SB5].
	const soon = new Date(Date.now() + 10_000)
	const open = secret.find(({ status, closesAt }) => status === 'open' && closesAt > soon)
	const page = open ? `/p/${process}/decisions/${open.id}` : null
	const asker = cast[slips.length % cast.length]
	const answers = page && asker ? await answersTo(house, asker, page) : ''
	for (const { decision, person, key } of slips) {
		for (const kept of [denied, said]) {
			expect(kept, '[F7] log').not.toContain(key)
			expect(kept, '[F7] log').not.toContain(receiptOf(key))
		}
		if (decision === open?.id && person !== asker?.personId)
			expect(answers, '[F7] answer').not.toContain(receiptOf(key))
	}
}

async function answersTo(
	house: Stage['house'],
	asker: Stage['cast'][number],
	page: string
): Promise<string> {
	const answers = await Promise.all([
		house.get(asker, page),
		house.get(asker, `${page}/__data.json`)
	])
	return answers.map(({ text }) => text).join('\n')
}

/**
 * [F22] Whoever is not signed in, or has no role here, reads no name, no title and no word of it; [F27] nor
 * does who only administers read a text, since no command breaks the glass.
 */
export async function tellsStrangersNothing(
	{ house, process, cast }: Stage,
	{ artefacts, decisions }: Known,
	outside: { stranger: Stage['cast'][number]; administrator: Stage['cast'][number] | null }
): Promise<void> {
	const [text, decision] = [artefacts[0]?.id, decisions[0]?.id]
	const base = `/p/${process}`
	const inside = [`${base}/documents/${text}`, `${base}/decisions/${decision}`]
	const pages = [base, `${base}/people`, `${base}/log`, `${base}/decisions`, ...inside]
	const private_ = [...artefacts.map(({ id }) => id), ...cast.map((one) => one.displayName)]
	for (const path of pages)
		for (const address of [path, `${path}/__data.json`])
			for (const who of [null, outside.stranger]) {
				const answer = await house.get(who, address)
				// Their own name, and the ids they asked for themselves, tell them nothing.
				const own = [who?.displayName, text]
				for (const word of private_)
					if (!own.includes(word)) expect(answer.text, `[F22] ${address}`).not.toContain(word)
			}
	expect(await house.knock(outside.stranger, text ?? ''), '[F22]').not.toBe(101)
	if (!outside.administrator) return
	for (const path of inside)
		expect((await house.get(outside.administrator, path)).status, '[F27]').toBe(404)
	expect(await house.knock(outside.administrator, text ?? ''), '[F27]').not.toBe(101)
}
