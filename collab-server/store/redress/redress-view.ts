import type { Facts } from '#schema/governance/authorize.ts'
import { abilityTo, type Place } from '../acting/ability.ts'
import { appealsOf, maySpeak, panelOf, type AppealRow } from './appeal-rows.ts'
import { contestableUntil } from './appeal-window.ts'
import type { Db } from '../database/db.ts'
import { extensionOf } from '../decisions/extensions.ts'
import { readsNames } from '../organisation/members.ts'
import { minorityOf, refusalToState } from '../objections/minority.ts'
import { namesOf } from '../people/person-names.ts'
import { charterOf } from '../acting/place.ts'
import type { ArtefactRecord, DecisionRecord } from '../acting/rows.ts'
import type { AppealView, DecisionView, PersonRef } from '../acting/views.ts'

type Entered = Place & { artefact: ArtefactRecord; decision: DecisionRecord; facts: Facts }
type Named = (personId: string) => PersonRef | null

/** What was put off, said by the minority and contested, as this person may see it. */
export async function redressView(
	db: Db,
	entered: Entered,
	at: Date
): Promise<
	Pick<DecisionView, 'extension' | 'minority' | 'contestableUntil' | 'appealTerms' | 'appeals'>
> {
	const { decision, process, actor } = entered
	const { appeals: terms, objections } = (await charterOf(db, decision.charterId)).charter
	const extended = await extensionOf(db, decision.id)
	const minority = await minorityOf(db, decision.id)
	const appeals = await appealsOf(db, decision.id)
	const panels = await Promise.all(appeals.map(({ id }) => panelOf(db, id)))
	const name = await namesOf(db, [
		...(extended ? [extended.personId] : []),
		...(minority ? [minority.personId] : []),
		...appeals.map(({ personId }) => personId),
		...panels.flat().map(({ personId }) => personId)
	])
	const named: Named = (id) => (readsNames(actor) || id === actor.personId ? name(id) : null)
	const until = await contestableUntil(db, decision, process.timezone)
	return {
		extension: extended && {
			from: extended.from.toISOString(),
			reason: extended.reason,
			by: name(extended.personId),
			at: extended.at.toISOString()
		},
		minority: minority && {
			text: minority.text,
			by: named(minority.personId),
			at: minority.at.toISOString()
		},
		contestableUntil: until?.toISOString() ?? null,
		appealTerms: {
			panel: terms.panel.size,
			decideDays: terms.decide_days,
			minReasonChars: objections.min_reason_chars,
			remedies: terms.remedies
		},
		appeals: appeals.map((appeal, index) =>
			appealView(appeal, panels[index] ?? [], named, actor.personId, at)
		)
	}
}

/** Whether this person may still speak for the minority, and contest the outcome. */
export async function mayContest(
	db: Db,
	entered: Entered,
	at: Date
): Promise<Pick<DecisionView['may'], 'stateMinority' | 'appeal'>> {
	const { artefact, decision, process, actor, facts } = entered
	const personId = actor.personId ?? ''
	const until = await contestableUntil(db, decision, process.timezone)
	if (until === null || at >= until) return { stateMinority: false, appeal: false }
	const refusal = await refusalToState(db, decision, process.timezone, personId, at)
	const appealed = (await appealsOf(db, decision.id)).some((one) => one.personId === personId)
	const asked = { ...facts, appeal: true }
	const denial = abilityTo('object', entered, { artefact, decision }, asked, at)
	return { stateMinority: refusal === null, appeal: !appealed && denial === null }
}

function appealView(
	appeal: AppealRow,
	panel: Awaited<ReturnType<typeof panelOf>>,
	named: Named,
	personId: string | null,
	at: Date
): AppealView {
	const { id, number, ground, contested, statement, status, remedy, seed, draw } = appeal
	const over = status !== 'open'
	const seat = panel.find((member) => member.personId === personId)
	return {
		...{ id, number, ground, contested, statement, status, remedy, seed, draw },
		by: named(appeal.personId),
		mine: appeal.personId === personId,
		at: appeal.at.toISOString(),
		decideBy: appeal.decideBy.toISOString(),
		decidedAt: appeal.decidedAt?.toISOString() ?? null,
		followingId: appeal.followingId,
		panel: panel.map((member) => ({
			by: named(member.personId),
			mine: member.personId === personId,
			decided: member.votedAt !== null,
			remedy: over || member.personId === personId ? member.remedy : null,
			reasons: over || member.personId === personId ? member.reasons : ''
		})),
		mayDecide: seat !== undefined && maySpeak(appeal, seat, at)
	}
}
