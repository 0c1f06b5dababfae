import { eq } from 'drizzle-orm'
import * as Y from 'yjs'
import type { CommandKind, CommandOf, ResultOf } from '#collab/store/acting/commands.ts'
import { govern } from '#collab/store/acting/govern.ts'
import { loadDocument } from '#collab/store/artefacts/updates.ts'
import { laidOut, type Cast, type Scene } from '#collab/store/cast/test-scene.ts'
import type { TestDatabase } from '#collab/store/database/test-database.ts'
import { keepFiles } from '#collab/store/files/file-rows.ts'
import { callerOf } from '#collab/store/people/sessions.ts'
import { until } from '#collab/sync/test-client.ts'
import type { TestServer } from '#collab/sync/test-server.ts'
import { artefact as artefactTable } from '#schema/db/artefacts.ts'
import { teamMember } from '#schema/db/bodies.ts'
import { membership } from '#schema/db/processes.ts'
import { defineRoots } from '#schema/docs/roots.ts'
import { spelled, treeOf } from '#schema/docs/tree.ts'
import { writtenDocument } from '#schema/docs/written.ts'
import { Refusal } from '#schema/errors.ts'
import { PICTURE } from './table-deeds.ts'
import { KEEPING, Writer, type Deed } from './writer.ts'

export type Step =
	| ({ what: 'deed' } & Deed)
	| { what: 'comment'; at: number }
	| { what: 'cut' | 'back' | 'freeze' | 'open' | 'rest' }
export type Play = {
	people: number
	state: 'draft' | 'in_review'
	taking: boolean
	steps: { who: number; step: Step }[]
}
type Parts = { database: TestDatabase; server: TestServer }

/** Nobody types these letters: whatever is said about a passage is about its own. */
export const PASSAGES = ['ΑΒΓΔΕΖΗΘ', 'БГДЖЗИЙЛ', 'ԱԲԳԴԵԶԷԸ']
/** In a draft the first two and the last one write, the others suggest; in review who facilitates settles. */
const ROLES = ['citizen', 'facilitator', 'secretary', 'citizen', 'official'] as const

/** One text and the people at it, while what they do is played. */
export class Stage {
	readonly scene: Scene
	readonly parts: Parts
	readonly cast: Cast[]
	readonly #steers: Cast
	/** Whether words may be taken away; without that every word must be somewhere in the end. */
	readonly taking: boolean
	readonly writers: Writer[]
	/** What each thread was about when it began. */
	readonly threads = new Map<string, string>()
	readonly #frozen: string[] = []
	freezings = 0

	private constructor(parts: Parts, scene: Scene, cast: Cast[], steers: Cast, taking: boolean) {
		this.parts = parts
		this.scene = scene
		this.cast = cast
		this.#steers = steers
		this.taking = taking
		this.writers = cast.map(
			(who, n) => new Writer(parts.server.url, scene.artefactId, who, 0x4e00 + n * 0x400)
		)
	}

	static async set(parts: Parts, { people, state, taking }: Play): Promise<Stage> {
		let n = 0
		const [rent = '', keys = '', rubbish = ''] = PASSAGES
		const seed = writtenDocument(
			[
				{ kind: 'heading', text: 'Rent', level: 2 },
				{ kind: 'paragraph', text: `Pay ${rent} on time.` },
				{ kind: 'list', items: ['By card.', 'In cash.'] },
				{ kind: 'heading', text: 'Keys', level: 2 },
				{ kind: 'paragraph', text: `Ask ${keys} for them.` },
				{ kind: 'heading', text: 'Rubbish', level: 2 },
				{ kind: 'paragraph', text: `On ${rubbish} only.` }
			],
			() => `b${++n}`
		)
		const scene = await laidOut(parts.database.db, { kind: 'document', state, seed })
		const steers = await scene.cast('Steers', 'facilitator')
		await havePicture(parts.database, scene, steers)
		const cast = await Promise.all(
			ROLES.slice(0, people).map((role, n) => scene.cast(`P${n}w`, role))
		)
		if (cast[4]) await joinTeam(parts.database, scene, cast[4])
		const stage = new Stage(parts, scene, cast, steers, taking)
		await until(() => stage.writers.every(({ settled }) => settled))
		return stage
	}

	async perform(steps: Play['steps']): Promise<void> {
		for (const { who, step } of steps) {
			const writer = this.writers[who % this.writers.length]
			if (!writer) continue
			if (step.what === 'deed') this.#do(writer, step as Deed)
			else await this.#happen(writer, step)
			await new Promise((resolve) => setTimeout(resolve))
		}
	}

	#do(writer: Writer, deed: Deed): void {
		if (this.taking || KEEPING.includes(deed.deed)) writer.perform(deed)
	}

	async #happen(writer: Writer, step: { what: string; at?: number }): Promise<void> {
		switch (step.what) {
			case 'cut':
				return void (writer.offline = true)
			case 'back':
				return this.reconnect([writer])
			case 'rest':
				return this.#rest()
			case 'freeze':
				return this.#freeze()
			case 'open':
				return this.#open()
			case 'comment':
				return this.#comment(step.at ?? 0)
		}
	}

	reconnect(writers: readonly Writer[]): void {
		for (const writer of writers) writer.offline = false
		window.dispatchEvent(new window.Event('online'))
	}

	/** Everybody who is online has everything. */
	async #rest(): Promise<void> {
		await until(() => this.writers.every((one) => !one.live.connected || one.settled))
	}

	async #freeze(): Promise<void> {
		const needs = { artefact: this.scene.artefactId, heading: 'b1', reason: 'Agreed.' }
		const done = await this.#act<'freeze-section'>({ kind: 'freeze-section', ...needs })
		if (!done) return
		this.#frozen.push(done.sectionId)
		this.freezings++
	}

	async #open(): Promise<void> {
		const section = this.#frozen.pop()
		if (section)
			await this.#act<'open-section'>({
				kind: 'open-section',
				artefact: this.scene.artefactId,
				section
			})
	}

	async #comment(n: number): Promise<void> {
		const quote = PASSAGES[n] ?? ''
		const passage = [{ block: ['b2', 'b9', 'b11'][n] ?? '', from: 4, to: 12, quote }]
		const needs = { artefact: this.scene.artefactId, passage, text: 'Why?' }
		const done = await this.#act<'start-thread'>({ kind: 'start-thread', ...needs })
		if (done) this.threads.set(done.threadId, quote)
	}

	/** How often somebody was refused. */
	get refusals(): number {
		return this.writers.reduce((sum, { refused }) => sum + refused.length, 0)
	}

	async end(): Promise<void> {
		while (this.#frozen.length > 0) await this.#open()
		this.reconnect(this.writers)
		await until(() => this.writers.every(({ settled }) => settled), 20_000)
		let before = ''
		await until(async () => {
			const now = spelled(this.writers.map(({ live }) => treeOf(live.doc)))
			const stored = spelled(treeOf(await this.stored()))
			const quiet = now === before && this.writers.every(({ settled }) => settled)
			before = now
			return quiet && this.writers.every(({ live }) => spelled(treeOf(live.doc)) === stored)
		}, 10_000)
	}

	/** The text as it is on disk. */
	async stored(): Promise<Y.Doc> {
		const doc = new Y.Doc()
		defineRoots('document', doc)
		Y.applyUpdate(doc, await loadDocument(this.parts.database.db, this.scene.artefactId))
		return doc
	}

	async #act<K extends CommandKind>(
		command: Omit<CommandOf<K>, 'id'>
	): Promise<ResultOf<K> | null> {
		const { db } = this.parts.database
		const caller = await callerOf(db, this.#steers.token, new Date())
		if (!caller) throw new Error('signed in')
		try {
			const complete = { ...command, id: crypto.randomUUID() } as CommandOf<K>
			return await govern(db, caller, complete, new Date())
		} catch (error) {
			// The words may be gone by now, or the section frozen already.
			if (error instanceof Refusal) return null
			throw error
		}
	}

	clear(): void {
		for (const writer of this.writers) writer.destroy()
	}
}

async function havePicture(
	{ db }: TestDatabase,
	{ artefactId }: Scene,
	{ personId: by }: Cast
): Promise<void> {
	const file = { ...PICTURE, bytes: new Uint8Array(PICTURE.size) }
	await keepFiles(db, artefactId, [file], { by, at: new Date() })
}

async function joinTeam(
	{ db }: TestDatabase,
	{ artefactId }: Scene,
	{ personId }: Cast
): Promise<void> {
	const [text] = await db.select().from(artefactTable).where(eq(artefactTable.id, artefactId))
	const [member] = await db.select().from(membership).where(eq(membership.personId, personId))
	if (!text?.teamId || !member) throw new Error('laid out')
	await db
		.insert(teamMember)
		.values({ teamId: text.teamId, membershipId: member.id, from: new Date(Date.now() - 1_000) })
}
