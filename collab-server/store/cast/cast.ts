import { eq } from 'drizzle-orm'
import { organisation, person } from '#schema/db/people.ts'
import { membership, process as processTable } from '#schema/db/processes.ts'
import { parseCharter } from '#schema/governance/charter.ts'
import type { ArtefactKind, Role } from '#schema/governance/roles.ts'
import type { Caller } from '../acting/caller.ts'
import { keepCharter } from '../charters/charters.ts'
import type { Acts, BaseCharter, CommandKind, CommandOf, ResultOf } from '../acting/commands.ts'
import { govern } from '../acting/govern.ts'
import { createLog } from '../ledger/ledger.ts'
import { freshDatabase, type TestDatabase } from '../database/test-database.ts'

/** Builders for tests: a world with a clock of its own, and people who act in it by name. */

export const MINUTE = 60_000
export const HOUR = 60 * MINUTE
export const DAY = 24 * HOUR

/** An installation with one organisation and its ledger, at nine o'clock one Monday in January. */
export class World {
	now = new Date('2027-01-18T09:00:00Z')
	readonly base: TestDatabase
	readonly organisationId: string

	constructor(base: TestDatabase, organisationId: string) {
		this.base = base
		this.organisationId = organisationId
	}

	get db() {
		return this.base.db
	}

	/** Lets time pass. Nothing ever sleeps. */
	pass(ms: number): void {
		this.now = new Date(this.now.getTime() + ms)
	}

	/** The instant so many milliseconds from now, as the browser sends it. */
	in(ms: number): string {
		return new Date(this.now.getTime() + ms).toISOString()
	}

	/** One governed act of a person, with a command id of its own unless one is given. */
	act<K extends CommandKind>(
		caller: Caller,
		kind: K,
		needs: Acts[K]['needs'],
		id: string = crypto.randomUUID()
	): Promise<ResultOf<K>> {
		return govern(this.db, caller, { id, kind, ...needs } as CommandOf<K>, this.now)
	}

	drop(): Promise<void> {
		return this.base.drop()
	}
}

/** On an empty database of its own, unless there is one already. */
export async function aWorld(given?: TestDatabase): Promise<World> {
	const base = given ?? (await freshDatabase())
	const id = crypto.randomUUID()
	const createdAt = new Date('2027-01-04T09:00:00Z')
	await base.db
		.insert(organisation)
		.values({ id, name: 'Brindlemoor', type: 'public_administration', createdAt })
	await createLog(base.db, { id })
	return new World(base, id)
}

/** Somebody with an account and a proven e-mail, unless said otherwise. */
export async function aPerson(
	world: World,
	displayName: string,
	given: { assurance?: number; administrator?: boolean; email?: string | null } = {}
): Promise<Caller> {
	const personId = crypto.randomUUID()
	const { assurance = 2, administrator = false } = given
	const email =
		given.email === undefined
			? `${displayName.toLowerCase().replaceAll(/\W+/g, '.')}.${personId.slice(0, 13)}@example.org`
			: given.email
	await world.db.insert(person).values({
		id: personId,
		displayName,
		email,
		emailProvenAt: email && assurance >= 2 ? world.now : null,
		assurance,
		administrator,
		createdAt: world.now
	})
	const sessionId = crypto.randomUUID()
	return { personId, sessionId, displayName, administrator, assurance, language: 'en', email }
}

export type TestProcess = { id: string; facilitator: Caller }

/** A process with its facilitator, at the pace of a workshop unless said otherwise. */
export async function aProcess(
	world: World,
	charter: BaseCharter = 'workshop-pace-1'
): Promise<TestProcess> {
	const facilitator = await aPerson(world, 'Fay Facilitator')
	const { processId } = await world.act(facilitator, 'create-process', {
		name: 'Moving-in help page',
		aim: 'Whoever moves here finds help.',
		language: 'en',
		timezone: 'Europe/Riga',
		charter
	})
	return { id: processId, facilitator }
}

/** Puts a process under a charter with these differences, as if it had been adopted so. */
export async function underCharter(
	world: World,
	process: TestProcess,
	override: Record<string, unknown>,
	base: BaseCharter = 'workshop-pace-1'
): Promise<void> {
	const charter = parseCharter({ extends: base, timezone: 'Europe/Riga', ...override })
	const kept = { id: crypto.randomUUID(), processId: process.id, version: 2, charter }
	await keepCharter(world.db, kept, world.now)
	await world.db
		.update(processTable)
		.set({ charterId: kept.id })
		.where(eq(processTable.id, process.id))
}

/** Somebody who has held a role in the process since an hour ago. */
export async function aMember(
	world: World,
	process: TestProcess,
	role: Role,
	given: Parameters<typeof aPerson>[2] & { name?: string; mandates?: string[] } = {}
): Promise<Caller> {
	const caller = await aPerson(world, given.name ?? `One ${role}`, {
		...(role === 'guest' ? { assurance: 1, email: null } : {}),
		...given
	})
	await world.db.insert(membership).values({
		id: crypto.randomUUID(),
		processId: process.id,
		personId: caller.personId,
		role,
		mandates: given.mandates ?? [],
		from: new Date(world.now.getTime() - HOUR),
		until: role === 'guest' ? new Date(world.now.getTime() + 11 * HOUR) : null
	})
	return caller
}

export const aCitizen = (world: World, process: TestProcess, name = 'Cleo Citizen') =>
	aMember(world, process, 'citizen', { name })
export const anOfficial = (world: World, process: TestProcess, name = 'Otto Official') =>
	aMember(world, process, 'official', { name })
/** An official with the mandate to ratify. */
export const aRatifier = (world: World, process: TestProcess, name = 'Rita Ratifier') =>
	aMember(world, process, 'official', { name, mandates: ['ratify'] })
export const aSecretary = (world: World, process: TestProcess) =>
	aMember(world, process, 'secretary', { name: 'Sal Secretary' })
export const anObserver = (world: World, process: TestProcess) =>
	aMember(world, process, 'observer', { name: 'Obi Observer' })
export const aGuest = (world: World, process: TestProcess) =>
	aMember(world, process, 'guest', { name: 'Guest 7' })

/** What a draft needs before others can review it. */
export const DESCRIBED = {
	purpose: 'Whoever moves here finds help.',
	summary: 'Where to go in the first month, and what to bring.'
}

/** A draft begun by the facilitator. */
export async function aDraft(
	world: World,
	process: TestProcess,
	artefactKind: ArtefactKind = 'document'
): Promise<string> {
	const needs = { process: process.id, artefactKind, title: 'The help page', ...DESCRIBED }
	return (await world.act(process.facilitator, 'create-artefact', needs)).artefactId
}

/** A text that is frozen for a decision. */
export async function aFrozenText(world: World, process: TestProcess): Promise<string> {
	const artefact = await aDraft(world, process)
	await world.act(process.facilitator, 'move-artefact', { artefact, to: 'in_review' })
	await world.act(process.facilitator, 'move-artefact', { artefact, to: 'frozen' })
	return artefact
}

/** A decision that opens at once and closes in an hour. */
export async function aDecision(
	world: World,
	process: TestProcess,
	rule = 'default',
	artefact?: string
): Promise<{ id: string; artefact: string }> {
	const about = artefact ?? (await aFrozenText(world, process))
	const { decisionId } = await world.act(process.facilitator, 'announce-decision', {
		artefact: about,
		rule,
		question: 'Do we adopt the help page?',
		closesAt: world.in(HOUR)
	})
	return { id: decisionId, artefact: about }
}

export const AN_OBJECTION = {
	criterion: 'exclusion_accessibility',
	reason: 'The page cannot be read with a screen reader, so it leaves people out.',
	requestedChange: 'Test it with a screen reader first.'
}

/** What `act` answers, or the code of its refusal: for tests that ask what happened. */
export async function codeOf(work: Promise<unknown>): Promise<string> {
	try {
		await work
		return 'done'
	} catch (error) {
		if (error instanceof Error && error.name === 'Refusal') return error.message
		throw error
	}
}
