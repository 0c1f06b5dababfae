import { and, desc, eq, inArray, ne, or, isNotNull } from 'drizzle-orm'
import { artefact as artefactTable } from '#schema/db/artefacts.ts'
import { decision as decisionTable } from '#schema/db/decisions.ts'
import { assert, Refusal } from '#schema/errors.ts'
import { EDITORIAL_RULE } from '#schema/governance/amendment.ts'
import { ruleOf, type Rule } from '#schema/governance/charter.ts'
import type { Outcome } from '#schema/governance/decide.ts'
import { editorialFindings, type Finding } from '#schema/governance/editorial.ts'
import { weakerIn } from '#schema/governance/rule-strength.ts'
import type { Place } from '../acting/ability.ts'
import type { Db } from '../database/db.ts'
import { frozenTextOf } from './freeze.ts'
import { charterOf } from '../acting/place.ts'
import { findArtefact, type ArtefactRecord } from '../acting/rows.ts'

/**
 * [M4] [M5] Whether a change request may be frozen as it stands: what it changes is still in force, no
 * other change of it is ahead, and an editorial one touches nothing it may not.
 */
export async function refuseUnfitAmendment(
	tx: Db,
	artefact: ArtefactRecord,
	canonicalText: string
): Promise<void> {
	if (!artefact.amends) return
	// The lock makes two change requests that freeze at the same instant take turns.
	const amended = await findArtefact(tx, artefact.amends, 'update')
	assert(amended, 'an artefact is never deleted')
	if (amended.state !== 'adopted' || amended.supersededBy || (await rivalOf(tx, artefact)))
		throw new Refusal('successor_ahead')
	if (artefact.amendment !== 'editorial') return
	const findings = await findingsIn(tx, amended, artefact.title, canonicalText)
	if (findings.length > 0) throw new Refusal('not_editorial', { found: quoted(findings) })
}

/** What an editorial change touches that it may not, against the text it changes. */
export async function findingsIn(
	db: Db,
	amended: ArtefactRecord,
	title: string,
	canonicalText: string
): Promise<Finding[]> {
	assert(amended.frozenTextId, 'what was adopted was frozen')
	const before = await frozenTextOf(db, amended.frozenTextId)
	return editorialFindings(
		`${amended.title}\n\n${before.canonicalText}`,
		`${title}\n\n${canonicalText}`
	)
}

/** [M2] [M3] The rule under which a text may be decided on, by what it changes. */
export async function refuseWeakRule(
	db: Db,
	place: Place,
	artefact: ArtefactRecord,
	ruleName: string
): Promise<void> {
	const editorial = artefact.amendment === 'editorial'
	if (editorial !== (ruleName === EDITORIAL_RULE)) throw new Refusal('rule_for_editorial')
	if (editorial || !artefact.amends) return
	const rule = ruleOf(place.charter.charter, ruleName)
	const than = await ruleOfAdoption(db, artefact.amends)
	const [where] = rule && than ? weakerIn(rule, than) : []
	if (where) throw new Refusal('rule_too_weak', { where })
}

/**
 * The rule a text was adopted by, in the words of the charter of that day. Of an editorial change it is
 * that of the text whose wording it repaired: repairs are no way to a weaker rule.
 */
export async function ruleOfAdoption(db: Db, artefactId: string): Promise<Rule | null> {
	const artefact = await findArtefact(db, artefactId)
	if (artefact?.amendment === 'editorial' && artefact.amends)
		return ruleOfAdoption(db, artefact.amends)
	if (!artefact?.frozenTextId) return null
	const decisions = await db
		.select()
		.from(decisionTable)
		.where(
			and(
				eq(decisionTable.artefactId, artefactId),
				eq(decisionTable.frozenTextId, artefact.frozenTextId),
				eq(decisionTable.status, 'closed')
			)
		)
		.orderBy(desc(decisionTable.announcedAt))
	const decision = decisions.find(
		({ outcome }) => (outcome as Outcome | null)?.result === 'adopted'
	)
	if (!decision) return null
	const { charter } = await charterOf(db, decision.charterId)
	return ruleOf(charter, decision.ruleName) ?? (decision.rule as Rule)
}

/** Another change of the same text that is frozen for a decision, or was adopted. */
async function rivalOf(tx: Db, { id, amends }: ArtefactRecord): Promise<boolean> {
	const [rival] = await tx
		.select({ id: artefactTable.id })
		.from(artefactTable)
		.where(
			and(
				eq(artefactTable.amends, amends ?? ''),
				ne(artefactTable.id, id),
				or(
					inArray(artefactTable.state, ['frozen', 'adopted']),
					isNotNull(artefactTable.supersededBy)
				)
			)
		)
		.limit(1)
	return rival !== undefined
}

/** The places found, for a sentence: "30" → "45". */
function quoted(findings: readonly Finding[]): string {
	return findings
		.map(({ touches, before, after }) =>
			touches === 'too_much' ? '…' : `“${before || '–'}” → “${after || '–'}”`
		)
		.filter((one, n, all) => all.indexOf(one) === n)
		.join(', ')
		.slice(0, 600)
}
