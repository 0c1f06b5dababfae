import * as v from 'valibot'
import { artefactList, artefactView } from '#collab/store/artefacts/artefacts.ts'
import { decisionList } from '#collab/store/decisions/decisions.ts'
import { bodiesView } from '#collab/store/organisation/bodies-view.ts'
import { govern } from '#collab/store/acting/govern.ts'
import { membersView } from '#collab/store/organisation/members.ts'
import { meetingsView } from '#collab/store/meetings/meetings-view.ts'
import { motionsOutOfTurn } from '#collab/store/motions/motion-view.ts'
import { rulesView } from '#collab/store/charters/rules-view.ts'
import { database } from '#collab/store/database/runtime.ts'
import { EDITORIAL_RULE } from '#schema/governance/amendment.ts'
import { ruleOf, type Rule } from '#schema/governance/charter.ts'
import { ruleSentence } from '#schema/governance/explain.ts'
import { mustKeep, offersOptions, recusesOwn } from '#schema/governance/rules/options.ts'
import { formOf } from '#schema/governance/rules/answers.ts'
import { countedRule } from '#schema/governance/rules/ratified.ts'
import { isOffered } from '#schema/governance/offered.ts'
import { AMENDMENT, mayBeDecided } from '#schema/governance/soundness.ts'
import { earliestClosing, earliestOpening } from '#schema/governance/window.ts'
import { LIMITS } from '#schema/limits.ts'
import { CommandId, Id, OptionalText, Text } from '#lib/server/fields.ts'
import { instantIn, localIn, offered } from '#lib/server/local-time.ts'
import { read, refusing, seeOther } from '#lib/server/refusing.ts'
import { signedIn } from '#lib/server/signed-in.ts'

const Announcement = v.object({
	command: CommandId,
	artefact: Id,
	rule: v.pipe(v.string('rule_unknown'), v.maxLength(100)),
	question: Text(LIMITS.questionLength, 'text_missing'),
	summary: OptionalText(LIMITS.aimLength),
	decider: v.optional(Id),
	meeting: v.optional(v.union([v.literal(''), Id])),
	atOnce: v.optional(v.string()),
	opens: v.optional(v.string(), ''),
	closes: v.string()
})

export const load = async (event) => {
	const caller = signedIn(event)
	const db = database()
	const { process } = await event.parent()
	const rows = await artefactList(db, caller, process.id, event.locals.now)
	const undecided = rows.filter((row) => row.state === 'frozen' && !row.openDecision)
	const asked = event.url.searchParams.get('artefact')
	// Whoever asks for one whose turn has not come is told why; nobody else is offered it.
	const waiting = await motionsOutOfTurn(db, caller, process.id, undecided, event.locals.now)
	const free = undecided.filter(({ id }) => id === asked || !waiting.has(id))
	const texts = await Promise.all(
		free.map((row) => artefactView(db, caller, row.id, event.locals.now))
	)
	const { charter } = await rulesView(db, caller, process.id, event.locals.now)
	const { teams } = await bodiesView(db, caller, process.id, event.locals.now)
	const { people } = await membersView(db, caller, process.id, event.locals.now)
	const size = (process.people.byRole.citizen ?? 0) + (process.people.byRole.official ?? 0)
	// The order of keys in a stored charter means nothing: the rule of every day stands first.
	const rules = ['default', ...Object.keys(charter.rules).filter((name) => name !== 'default')]
		.flatMap((name) => {
			const rule = ruleOf(charter, name)
			const mine =
				name === EDITORIAL_RULE ||
				(rule?.proposer?.some((role) => process.myRoles.includes(role)) ?? true)
			const here = name !== AMENDMENT && mayBeDecided(charter, name)
			return rule && mine && here && isOffered(charter, rule) ? [{ name, rule }] : []
		})
		.map(({ name, rule }) => {
			const opensAt = earliestOpening(rule, event.locals.now, process.timezone)
			const opens = offered(opensAt)
			const closes = earliestClosing(rule, opens, process.timezone)
			return {
				name,
				chooses: offersOptions(rule),
				teams: recusesOwn(countedRule(rule)) ? teams : [],
				deciders:
					formOf(rule) === 'none'
						? people
								.filter(({ roles }) => roles.some(({ role }) => rule.roll.who.includes(role)))
								.map(({ person }) => ({ value: person.id, label: person.name }))
						: [],
				currency: currencyOf(countedRule(rule)),
				keeps: mustKeep(countedRule(rule)),
				editorial: name === EDITORIAL_RULE,
				panel: rule.roll.sortition !== undefined,
				sentence: ruleSentence(rule, size, event.locals.language),
				earliest: opensAt.toISOString(),
				mayStartNow: opensAt <= event.locals.now,
				notBefore: localIn(opensAt, process.timezone),
				opens: localIn(opens, process.timezone),
				closes: localIn(closes, process.timezone)
			}
		})
	const decided = await decisionList(db, caller, process.id, event.locals.now)
	const { meetings } = await meetingsView(db, caller, process.id, event.locals.now)
	return {
		rules,
		inForce: decided
			.filter(({ effect }) => effect === 'effective')
			.map(({ id, question }) => ({ id, question })),
		meetings: meetings.filter(({ state }) => state !== 'cancelled'),
		asked: texts.some((text) => text.id === asked) ? asked : (texts[0]?.id ?? null),
		texts: texts.map((text) => ({
			id: text.id,
			title: text.title,
			editorial: text.lineage.amendment?.class === 'editorial',
			textHash: text.frozen?.textHash ?? '',
			frozenAt: text.frozen?.at ?? '',
			round: roundAfter(text.decisions)
		}))
	}
}

export const actions = {
	default: (event) =>
		refusing(event, async (form) => {
			const { command, artefact, atOnce, opens, closes, meeting, ...what } = read(
				form,
				Announcement
			)
			const caller = signedIn(event)
			const db = database()
			const { timezone, decisions } = await artefactView(db, caller, artefact, event.locals.now)
			const opensAt = atOnce ? undefined : instantIn(opens, timezone).toISOString()
			const { decisionId } = await govern(
				db,
				caller,
				{
					id: command,
					kind: 'announce-decision',
					artefact,
					...what,
					...(meeting && { meeting }),
					options: optionsIn(form),
					...backgroundIn(form),
					opensAt,
					closesAt: instantIn(closes, timezone).toISOString(),
					previous: lastClosed(decisions)?.id
				},
				event.locals.now
			)
			seeOther(`/p/${event.params.process}/decisions/${decisionId}`)
		})
}

/** The rows that were filled, in order; each with its cost where the rule asks for one. */
function optionsIn(form: FormData): { label: string; cost?: number; team?: string }[] | undefined {
	const costs = form.getAll('optionCost')
	const teams = form.getAll('optionTeam')
	const rows = form.getAll('optionLabel').map((label, at) => {
		const cost = costs[at] ?? ''
		const team = String(teams[at] ?? '')
		return {
			label: String(label).trim(),
			...(cost === '' ? {} : { cost: Number(cost) }),
			...(team && { team })
		}
	})
	return rows.length === 0 ? undefined : rows.filter(({ label }) => label !== '')
}

/** [R19] The rows that were filled, and the decisions that were ticked. */
function backgroundIn(form: FormData) {
	const pairs = (first: string, second: string) => {
		const others = form.getAll(second).map(String)
		return form
			.getAll(first)
			.map((one, at) => [String(one).trim(), others[at]?.trim() ?? ''] as const)
			.filter(([one, other]) => one !== '' || other !== '')
	}
	return {
		alternatives: pairs('alternativeText', 'alternativeReason').map(([text, reason]) => ({
			text,
			reason
		})),
		legalBasis: pairs('basisCitation', 'basisAddress').map(([citation, eli]) => ({
			citation,
			eli
		})),
		implements: form.getAll('implements').map(String)
	}
}

function currencyOf(rule: Rule): string | null {
	return 'budget' in rule ? rule.currency : null
}

type Round = {
	id: string
	round: number
	status: string
	closesAt: string
	result: string | null
}

/** [F23] Dots are no round of a decision. */
function isRound({ status, result }: Round): boolean {
	return status === 'closed' && result !== 'advice'
}

/** The round before the next one on the same text: its last closed decision. */
function lastClosed<T extends Round>(decisions: T[]): T | undefined {
	return decisions.filter(isRound).sort((a, b) => b.round - a.round)[0]
}

function roundAfter(decisions: Round[]): number {
	return (lastClosed(decisions)?.round ?? 0) + 1
}
