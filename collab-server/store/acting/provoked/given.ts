import * as Y from 'yjs'
import { documentRoot } from '#schema/docs/document.ts'
import type { FileFact } from '#schema/docs/files.ts'
import type { RefusalCode } from '#schema/errors.ts'
import type { Answer } from '#schema/governance/rules/answers.ts'
import type { Caller } from '../caller.ts'
import { typed } from '../../cast/cast-bodies.ts'
import {
	HOUR,
	MINUTE,
	aCitizen,
	aDecision,
	aDraft,
	aFrozenText,
	aProcess,
	aRatifier,
	aWorld,
	underCharter,
	type TestProcess,
	type World
} from '../../cast/cast.ts'
import type { Acts, CommandKind, ResultOf } from '../commands.ts'
import { settleDue } from '../../decisions/settle.ts'

/** How a refusal comes about: what is done last is refused with this code. */
export type Provocations = Partial<Record<RefusalCode, (given: Given) => Promise<unknown>>>

/** A process with a facilitator and two citizens, in which the most ordinary refusal of each kind happens. */
export class Given {
	readonly world: World
	readonly process: TestProcess
	readonly cleo: Caller
	readonly cid: Caller

	constructor(world: World, process: TestProcess, cleo: Caller, cid: Caller) {
		this.world = world
		this.process = process
		this.cleo = cleo
		this.cid = cid
	}

	static async begin(): Promise<Given> {
		const world = await aWorld()
		const process = await aProcess(world)
		const cleo = await aCitizen(world, process)
		return new Given(world, process, cleo, await aCitizen(world, process, 'Cid Citizen'))
	}

	get db() {
		return this.world.db
	}

	get now() {
		return this.world.now
	}

	/** An act of the facilitator. */
	steer<K extends CommandKind>(kind: K, needs: Acts[K]['needs']): Promise<ResultOf<K>> {
		return this.world.act(this.process.facilitator, kind, needs)
	}

	act<K extends CommandKind>(by: Caller, kind: K, needs: Acts[K]['needs']): Promise<ResultOf<K>> {
		return this.world.act(by, kind, needs)
	}

	under(override: Record<string, unknown>): Promise<void> {
		return underCharter(this.world, this.process, override)
	}

	draft(): Promise<string> {
		return aDraft(this.world, this.process)
	}

	frozen(): Promise<string> {
		return aFrozenText(this.world, this.process)
	}

	move(artefact: string, to: 'draft' | 'in_review' | 'frozen', reason = 'It is time.') {
		return this.steer('move-artefact', { artefact, to, reason })
	}

	/** A picture for a text, as if its bytes had been looked at. */
	async addFile(artefact: string, words: string): Promise<FileFact> {
		const bytes = new TextEncoder().encode(words)
		const about = { name: 'hall.png', type: 'image/png', width: 4, height: 3 } as const
		const file = { ...about, bytes, hash: '', size: bytes.length }
		return (await this.act(this.cleo, 'add-file', { artefact, file })).file
	}

	/** A text with a picture in it that nobody described. */
	async showFile(artefact: string, file: FileFact): Promise<void> {
		await typed(this.world, artefact, this.cleo, (doc) => {
			const block = new Y.XmlElement('image')
			block.setAttribute('file', file as never)
			documentRoot(doc).insert(0, [block])
		})
	}

	/** A draft with this one paragraph, typed by somebody. */
	async write(artefact: string, by: Caller, words: string, heading?: string): Promise<void> {
		await typed(this.world, artefact, by, (doc) => {
			const block = new Y.XmlElement(heading ? 'heading' : 'paragraph')
			if (heading) block.setAttribute('id', heading)
			block.insert(0, [new Y.XmlText(words)])
			documentRoot(doc).insert(0, [block])
		})
	}

	/** A decision that has opened. */
	async open(rule = 'majority', artefact?: string): Promise<{ id: string; artefact: string }> {
		const made = await aDecision(this.world, this.process, rule, artefact)
		this.world.pass(MINUTE)
		return made
	}

	announce(more: Partial<Acts['announce-decision']['needs']> & { artefact: string }) {
		return this.steer('announce-decision', {
			rule: 'majority',
			question: 'Do we?',
			closesAt: this.world.in(HOUR),
			...more
		})
	}

	vote(by: Caller, decision: string, choice: string, more = {}) {
		return this.act(by, 'cast-ballot', { decision, choice, ...more })
	}

	/** What is answered to a decision by this rule about three options. */
	async answer(rule: object, answer: Answer) {
		await this.under({ rules: { chosen: rule } })
		const options = ['One', 'Two', 'Three'].map((label) => ({ label }))
		const artefact = await this.frozen()
		const { decisionId: decision } = await this.announce({ artefact, rule: 'chosen', options })
		this.world.pass(MINUTE)
		return this.act(this.cleo, 'cast-ballot', { decision, answer })
	}

	async close(): Promise<void> {
		this.world.pass(2 * HOUR)
		await settleDue(this.db, this.now)
	}

	/** A text that both citizens adopted by this rule. */
	async adopted(rule = 'majority', artefact?: string): Promise<{ id: string; artefact: string }> {
		const made = await this.open(rule, artefact)
		for (const by of [this.cleo, this.cid]) await this.vote(by, made.id, 'yes')
		await this.close()
		return made
	}

	/** The same where somebody ratifies it. */
	async recommended(ratification = {}) {
		await this.under({ ratification: { required: true, ...ratification } })
		const rita = await aRatifier(this.world, this.process)
		const artefact = await this.draft()
		await this.write(artefact, this.cleo, 'The bus stops at the old mill.')
		for (const to of ['in_review', 'frozen'] as const) await this.move(artefact, to)
		const { id } = await this.adopted('majority', artefact)
		const ratify = (as: string, more = {}) =>
			this.act(rita, 'ratify', {
				decision: id,
				as,
				statement: 'A statement of thirty characters and more.',
				...more
			})
		return { id, artefact, ratify, rita }
	}
}
