import * as v from 'valibot'
import { govern } from '#collab/store/acting/govern.ts'
import { messageIn } from '#collab/store/comments/comment-rows.ts'
import { cardIn } from '#collab/store/processes/hidden-entries.ts'
import { membersView } from '#collab/store/organisation/members.ts'
import { moderationView } from '#collab/store/moderation/moderation-view.ts'
import { artefactList } from '#collab/store/artefacts/artefacts.ts'
import { database } from '#collab/store/database/runtime.ts'
import { LIMITS } from '#schema/limits.ts'
import { WITHHOLDABLE } from '#schema/governance/narrowing.ts'
import { isId } from '#schema/ids.ts'
import { CommandId, Id, OptionalText, Reason, Title } from '#lib/server/fields.ts'
import { read, refusing } from '#lib/server/refusing.ts'
import { signedIn } from '#lib/server/signed-in.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async (event) => {
	const caller = signedIn(event)
	const { process } = event.params
	const { now } = event.locals
	const db = database()
	const moderation = await moderationView(db, caller, process, now)
	const moderates = moderation.may.moderate === null
	const artefacts = moderates ? await artefactList(db, caller, process, now) : []
	return {
		moderation,
		people: moderates ? (await membersView(db, caller, process, now)).people : [],
		/** What a removal can be decided on. */
		texts: artefacts.filter(({ state }) => state !== 'adopted' && state !== 'withdrawn'),
		card: await cardAsked(
			event.url,
			artefacts.map(({ id }) => id)
		)
	}
}

/** The card, or the comment on a text, somebody comes from to hide it. */
async function cardAsked(url: URL, visible: string[]) {
	const [board, entry] = [url.searchParams.get('board'), url.searchParams.get('card')]
	if (!board || !entry || !isId(entry) || !visible.includes(board)) return null
	const message = await messageIn(database(), board, entry)
	if (message) {
		const shown = message.state === 'shown'
		return shown ? { board, entry, title: message.text.slice(0, LIMITS.titleLength) } : null
	}
	const card = await cardIn(database(), board, entry)
	return card && { board, entry, title: card.title }
}

const HOUR_MS = 3_600_000
const Taking = v.object({
	command: CommandId,
	step: v.string(),
	person: v.optional(Id),
	artefact: v.optional(v.union([v.literal(''), Id])),
	entry: v.optional(Id),
	hours: v.optional(v.pipe(v.string(), v.toNumber(), v.integer(), v.minValue(1))),
	rule: Title,
	reason: OptionalText(LIMITS.reasonLength)
})
const Contest = v.object({ command: CommandId, measure: Id, reason: Reason })
const Review = v.object({
	command: CommandId,
	measure: Id,
	outcome: v.picklist(['upheld', 'lifted']),
	reason: Reason
})
const Pause = v.object({
	command: CommandId,
	/** One box that is ticked comes as a text, several as a list. */
	withholds: v.pipe(
		v.optional(v.union([v.string(), v.array(v.string())]), []),
		v.transform((ticked) => [ticked].flat()),
		v.array(v.picklist(WITHHOLDABLE))
	),
	about: v.optional(v.union([v.literal(''), Id])),
	pauseHours: v.pipe(v.string(), v.toNumber(), v.integer(), v.minValue(1)),
	pauseReason: Reason
})
const OfMeasure = v.object({ command: CommandId, measure: Id })

export const actions: Actions = {
	take: (event) =>
		refusing(event, async (form) => {
			const { command, step, person, artefact, entry, hours, rule, reason } = read(form, Taking)
			const { now } = event.locals
			const timed = hours && (step === 'mute_session' || step === 'suspend_14d')
			const act = {
				id: command,
				kind: 'take-measure',
				process: event.params.process,
				step,
				rule,
				reason,
				...(person && { person }),
				...(artefact && { artefact }),
				...(entry && { entry }),
				...(timed && { until: new Date(now.getTime() + hours * HOUR_MS).toISOString() })
			} as const
			await govern(database(), signedIn(event), act, now)
			return { done: 'taken' }
		}),

	pause: (event) =>
		refusing(event, async (form) => {
			const { command, withholds, about, pauseHours, pauseReason } = read(form, Pause)
			const { now } = event.locals
			const act = {
				id: command,
				kind: 'take-safety-measure',
				process: event.params.process,
				withholds,
				reason: pauseReason,
				until: new Date(now.getTime() + pauseHours * HOUR_MS).toISOString(),
				...(about && { artefact: about })
			} as const
			await govern(database(), signedIn(event), act, now)
			return { done: 'taken' }
		}),

	endPause: (event) =>
		refusing(event, async (form) => {
			const { command, measure } = read(form, OfMeasure)
			const act = { id: command, kind: 'end-safety-measure', measure } as const
			await govern(database(), signedIn(event), act, event.locals.now)
			return { done: 'lifted' }
		}),

	contest: (event) =>
		refusing(event, async (form) => {
			const { command, measure, reason } = read(form, Contest)
			const act = { id: command, kind: 'contest-measure', measure, reason } as const
			await govern(database(), signedIn(event), act, event.locals.now)
			return { done: 'contested' }
		}),

	review: (event) =>
		refusing(event, async (form) => {
			const { command, ...needs } = read(form, Review)
			const act = { id: command, kind: 'review-measure', ...needs } as const
			await govern(database(), signedIn(event), act, event.locals.now)
			return { done: 'reviewed' }
		}),

	lift: (event) =>
		refusing(event, async (form) => {
			const { command, measure } = read(form, OfMeasure)
			const act = { id: command, kind: 'lift-measure', measure } as const
			await govern(database(), signedIn(event), act, event.locals.now)
			return { done: 'lifted' }
		}),

	remove: (event) =>
		refusing(event, async (form) => {
			const { command, measure } = read(form, OfMeasure)
			const act = { id: command, kind: 'remove-member', measure } as const
			await govern(database(), signedIn(event), act, event.locals.now)
			return { done: 'removed' }
		})
}
