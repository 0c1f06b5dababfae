import { LIMITS } from '#schema/limits.ts'
import { readable } from '#schema/governance/charter-json.ts'
import { builtInCharter, parseCharter } from '#schema/governance/charter.ts'
import { DAY, MINUTE, aSecretary } from '../../cast/cast.ts'
import type { Caller } from '../caller.ts'
import { rulesView } from '../../charters/rules-view.ts'
import { settleDue } from '../../decisions/settle.ts'
import type { Given, Provocations } from './given.ts'

const founds = ({ world, cleo }: Given, change = {}) =>
	world.act(cleo, 'create-process', {
		name: 'Another',
		aim: 'Something else.',
		language: 'en',
		timezone: 'Europe/Riga',
		charter: 'workshop-pace-1',
		...change
	})
const renames = (given: Given, artefact: string, title: string) =>
	given.steer('rename-artefact', { artefact, title })

async function section(given: Given, heading: string) {
	const artefact = await given.draft()
	await given.write(artefact, given.cleo, 'Keys', 'keys')
	const freeze = (one: string) =>
		given.steer('freeze-section', { artefact, heading: one, reason: 'The group agreed.' })
	await freeze('keys')
	return freeze(heading)
}

async function asksForChange(given: Given, artefact: string, by: Caller, editorial = false) {
	const amendment = editorial ? 'editorial' : 'substantive'
	const reason = 'It is too short for most people.'
	const asked = await given.act(by, 'request-change', { artefact, amendment, reason })
	return asked.artefactId
}

async function toFrozen(given: Given, artefact: string): Promise<string> {
	await given.move(artefact, 'in_review')
	await given.move(artefact, 'frozen')
	return artefact
}

const BY_MAJORITY = { charter_amendment: { method: 'majority', notice_days: 0, window_days: 1 } }

/** Proposes that guests no longer join, or what is given instead. */
async function proposes(given: Given, more: { charter?: string; base?: string } = {}) {
	const { hash, charter } = await rulesView(given.db, given.cleo, given.process.id, given.now)
	const changed = parseCharter({ extends: charter.id, flags: { guest_join: false } }, charter)
	return given.act(given.cleo, 'propose-charter', {
		process: given.process.id,
		title: 'No guests',
		summary: 'So that everybody has a name.',
		charter: readable(changed),
		base: hash,
		...more
	})
}

/** Refusals of processes, texts and charters. */
export const TEXTS = {
	malformed: (given) => given.act(given.cleo, 'revoke-delegation', { decision: '\0' }),
	forbidden: (given) =>
		given.act(given.cleo, 'change-phase', { process: given.process.id, to: 'de', reason: 'So.' }),
	not_found: (given) => given.act(given.cleo, 'request-record', { decision: crypto.randomUUID() }),
	conflict: async ({ world, process, cleo, cid }) => {
		const id = crypto.randomUUID()
		const needs = { process: process.id, artefactKind: 'document', title: 'A text' } as const
		await world.act(cleo, 'create-artefact', needs, id)
		return world.act(cid, 'create-artefact', needs, id)
	},
	text_missing: async (given) => renames(given, await given.draft(), ' '),
	text_too_long: async (given) =>
		renames(given, await given.draft(), 'x'.repeat(LIMITS.titleLength + 1)),
	timezone_unknown: (given) => founds(given, { timezone: 'Europe/Atlantis' }),
	reason_missing: (given) =>
		given.steer('change-phase', { process: given.process.id, to: 'de', reason: ' ' }),
	phase_unchanged: (given) =>
		given.steer('change-phase', { process: given.process.id, to: 'en', reason: 'So.' }),
	state_changed: async (given) => {
		const artefact = await given.frozen()
		return given.steer('move-artefact', { artefact, to: 'in_review', from: 'draft', reason: 'So.' })
	},
	not_ready: async (given) => {
		const needs = { process: given.process.id, artefactKind: 'document', title: 'Bare' } as const
		const { artefactId } = await given.steer('create-artefact', needs)
		return given.move(artefactId, 'in_review')
	},
	others_contributed: async (given) => {
		const needs = { process: given.process.id, artefactKind: 'document', title: 'Mine' } as const
		const { artefactId: artefact } = await given.act(given.cleo, 'create-artefact', needs)
		await given.write(artefact, given.cid, 'Not only yours.')
		const withdraw = { artefact, to: 'withdrawn', reason: 'Not needed.' } as const
		return given.act(given.cleo, 'move-artefact', withdraw)
	},
	decision_open: async (given) => given.move((await given.open()).artefact, 'in_review'),
	section_unknown: (given) => section(given, 'doors'),
	files_full: async (given) => {
		const artefact = await given.draft()
		for (let n = 0; n < LIMITS.filesPerText; n++) {
			if (n % LIMITS.filesPerMinute === 0) given.world.pass(2 * MINUTE)
			await given.addFile(artefact, `${n}`)
		}
		return given.addFile(artefact, 'one more')
	},
	pictures_without_words: async (given) => {
		const artefact = await given.draft()
		await given.move(artefact, 'in_review')
		await given.showFile(artefact, await given.addFile(artefact, 'a hall'))
		return given.move(artefact, 'frozen')
	},
	section_frozen: (given) => section(given, 'keys'),
	not_editorial: async (given) => {
		const { artefact } = await given.adopted()
		const repair = await asksForChange(given, artefact, await secretary(given), true)
		await given.write(repair, given.cleo, 'You must answer within 45 days.')
		return toFrozen(given, repair)
	},
	successor_ahead: async (given) => {
		const { artefact } = await given.adopted()
		for (let times = 0; times < 2; times++)
			await toFrozen(given, await asksForChange(given, artefact, given.cleo))
	},
	rule_too_weak: async (given) => {
		const { artefact } = await given.adopted('two_thirds')
		const change = await toFrozen(given, await asksForChange(given, artefact, given.cleo))
		return given.announce({ artefact: change })
	},
	rule_for_editorial: async (given) => {
		const closesAt = given.world.in(6 * DAY)
		return given.announce({ artefact: await given.frozen(), rule: 'editorial_change', closesAt })
	},
	amendment_running: async (given) => {
		await proposes(given)
		return proposes(given)
	},
	amendment_only: async (given) => {
		const { artefactId: artefact, decisionId: decision } = await proposes(given)
		await given.steer('cancel-decision', { decision, reason: 'No.' })
		return given.announce({ artefact })
	},
	charter_waiting: async (given) => {
		await given.under({ rules: BY_MAJORITY })
		const { decisionId } = await proposes(given)
		const long = await given.frozen()
		await given.announce({ artefact: long, closesAt: given.world.in(30 * DAY) })
		given.world.pass(MINUTE)
		for (const by of [given.cleo, given.cid]) await given.vote(by, decisionId, 'yes')
		given.world.pass(2 * DAY)
		await settleDue(given.db, given.now)
		return given.announce({ artefact: await given.frozen() })
	},
	charter_unchanged: async (given) => {
		const { charter } = await rulesView(given.db, given.cleo, given.process.id, given.now)
		return proposes(given, { charter: readable(charter) })
	},
	charter_unreadable: (given) => proposes(given, { charter: '{' }),
	charter_unsound: async (given) => {
		const base = builtInCharter('workshop-pace-1')
		if (!base) throw new Error('it ships')
		const unsound = { ...base, promise: 'involve', ratification: { ...base.ratification } }
		return proposes(given, { charter: JSON.stringify({ ...unsound, hash: undefined }) })
	}
} satisfies Provocations

function secretary({ world, process }: Given): Promise<Caller> {
	return aSecretary(world, process)
}
