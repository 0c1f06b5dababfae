import type { RecordFacts } from '#collab/store/record/record-facts.ts'
import type { Charter } from '#schema/governance/charter.ts'
import { commitmentOf } from '#schema/governance/rules/lot.ts'
import type { DecisionRecord, RecordedAppeal } from '#schema/record/record.ts'
import type { Cast } from './cast.ts'

/** What a record tells of the time after the vote [R14]. */

export function effectOf(
	{ decision, extension }: RecordFacts,
	cast: Cast
): Pick<DecisionRecord['decision'], 'origin' | 'effect' | 'effectAt' | 'reviewAt' | 'extension'> {
	return {
		origin: decision.origin,
		effect: decision.effect,
		effectAt: decision.effectAt?.toISOString() ?? null,
		reviewAt: decision.reviewAt?.toISOString() ?? null,
		extension: extension && {
			by: cast.keyOf(extension.personId),
			at: extension.at.toISOString(),
			from: extension.from.toISOString(),
			reason: extension.reason
		}
	}
}

/** [D32] [D33] What a tie was left to. */
export function tiesOf(
	{ decision: { lotSecret }, tieBreak }: RecordFacts,
	cast: Cast
): Pick<DecisionRecord['decision'], 'lot' | 'tieBreak'> {
	return {
		...(lotSecret && { lot: { secret: lotSecret, commitment: commitmentOf(lotSecret) } }),
		...(tieBreak && {
			tieBreak: {
				by: tieBreak.personId && cast.keyOf(tieBreak.personId),
				at: tieBreak.at.toISOString(),
				chosen: tieBreak.chosen,
				reasons: tieBreak.reasons
			}
		})
	}
}

/** [D24] [D34] What one person was advised and found. */
export function foundOf(
	{ decision: { deciderId }, advice, verdict }: RecordFacts,
	cast: Cast
): Pick<DecisionRecord['decision'], 'decider' | 'advice' | 'verdict'> {
	return {
		...(deciderId && { decider: cast.keyOf(deciderId) }),
		...(advice.length > 0 && {
			advice: advice.map(({ personId, at, from, text, reply, repliedAt }) => ({
				...{ by: cast.keyOf(personId), at: at.toISOString(), from, text },
				reply: reply === null || !repliedAt ? null : { at: repliedAt.toISOString(), text: reply }
			}))
		}),
		...(verdict && {
			verdict: {
				...{ by: cast.keyOf(verdict.personId), at: verdict.at.toISOString() },
				...{ finds: verdict.finds, reasons: verdict.reasons, amount: verdict.amount }
			}
		})
	}
}

export function versionsOf({
	textBefore,
	textRatified,
	motion
}: RecordFacts): DecisionRecord['proposal']['versions'] {
	const versions = [
		{ of: 'round_before' as const, text: textBefore },
		{ of: 'without_motion' as const, text: motion?.without },
		{ of: 'as_ratified' as const, text: textRatified }
	]
	return versions.flatMap(({ of, text }) =>
		text
			? [
					{
						...{ of, hash: { alg: 'sha-256' as const, value: text.textHash } },
						...originalOf(text),
						text: text.canonicalText
					}
				]
			: []
	)
}

/** [RE5] The hash a text had when it was frozen, where words had to go from it since. */
export function originalOf({ originalHash }: { originalHash: string | null }): {
	original?: DecisionRecord['proposal']['text']['original']
} {
	return originalHash ? { original: { alg: 'sha-256', value: originalHash } } : {}
}

/** [T6] Whose suggestions were decided on together, and why. */
export function motionOf(
	{ motion }: RecordFacts,
	cast: Cast
): Pick<DecisionRecord['proposal'], 'motion'> {
	if (!motion) return {}
	const { on, putUpBy, reasons, suggestions } = motion
	return {
		motion: {
			on,
			putUpBy: cast.keyOf(putUpBy),
			reasons,
			suggestions: suggestions.map(({ id, by }) => ({ id, by: cast.keyOf(by) }))
		}
	}
}

export function ratificationOf(
	{ recommended, ratifications, decision }: RecordFacts,
	{ authority }: Charter,
	cast: Cast
): DecisionRecord['ratification'] {
	if (!recommended?.ratifyBy) return null
	return {
		deadline: recommended.ratifyBy.toISOString(),
		deemed: decision.effect === 'effective' && ratifications.length === 0,
		competence: authority.competence,
		legalBasis: authority.legal_basis,
		answers: ratifications.map((row) => ({
			...{ by: cast.keyOf(row.personId), at: row.at.toISOString(), as: row.as },
			...{ ground: row.ground, statement: row.statement, material: row.material },
			...{ changes: row.changes, items: row.items }
		}))
	}
}

export function minorityOf({ minority }: RecordFacts, cast: Cast): DecisionRecord['minority'] {
	if (!minority) return null
	const { personId, at, text } = minority
	return { by: cast.keyOf(personId), at: at.toISOString(), text }
}

/** [R16] Absent where none were linked, so that other records stay as they are. */
export function minutesOf(
	{ minutes }: RecordFacts,
	cast: Cast
): Pick<DecisionRecord, 'minutes'> | Record<string, never> {
	if (!minutes) return {}
	const { frozen, title, personId, at } = minutes
	return {
		minutes: {
			artefact: frozen.artefactId,
			title,
			frozenAt: frozen.frozenAt.toISOString(),
			hash: { alg: 'sha-256', value: frozen.textHash },
			...originalOf(frozen),
			text: frozen.canonicalText,
			linked: { by: cast.keyOf(personId), at: at.toISOString() }
		}
	}
}

export function appealsOf({ appeals }: RecordFacts, cast: Cast): RecordedAppeal[] {
	return appeals.map(({ appeal, panel }) => ({
		number: appeal.number,
		by: cast.keyOf(appeal.personId),
		at: appeal.at.toISOString(),
		ground: appeal.ground as RecordedAppeal['ground'],
		contested: appeal.contested,
		statement: appeal.statement,
		status: appeal.status,
		remedy: appeal.remedy as RecordedAppeal['remedy'],
		decidedAt: appeal.decidedAt?.toISOString() ?? null,
		seed: appeal.seed,
		draw: appeal.draw as RecordedAppeal['draw'],
		panel: panel.map((member) => ({
			by: cast.keyOf(member.personId),
			remedy: member.remedy as RecordedAppeal['remedy'],
			reasons: member.reasons
		}))
	}))
}
