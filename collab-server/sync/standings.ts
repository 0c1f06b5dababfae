import { answered } from '../store/database/answered.ts'
import type { Db } from '../store/database/db.ts'
import { callerOf } from '../store/people/sessions.ts'
import type { Limits } from './limits.ts'
import type { Line } from './line.ts'
import type { Logger } from '../log.ts'
import { currentStanding, loadGround } from './visitor.ts'

/** So many are looked up side by side; the pool has other guests too. */
const AT_ONCE = 4
const RETRY_MS = 1_000
const LONGEST_TIMER_MS = 2 ** 31 - 1

/**
 * [Y8] Keeps what is known of every visitor true: who they are, what they may do. Told that something
 * changed, it asks the database again, tells the client, and dismisses who has no business here any
 * more [Y9].
 */
export class Standings {
	readonly #db: Db
	readonly #limits: Limits
	readonly #log: Logger
	readonly #dirty = new Set<Line>()
	readonly #active = new Set<Line>()
	readonly #turns = new WeakMap<Line, number>()
	readonly #said = new WeakMap<Line, string>()
	readonly #timers = new Map<Line, NodeJS.Timeout>()

	constructor(db: Db, limits: Limits, log: Logger) {
		this.#db = db
		this.#limits = limits
		this.#log = log
	}

	/** A connection to the content has just opened: says what the person may do there. */
	greet(line: Line): void {
		this.#tell(line, false)
		this.#watchClock(line)
	}

	refresh(line: Line): void {
		this.#dirty.add(line)
		this.#work()
	}

	/** Login sessions also end by the clock, which is no news either. */
	async sweep(lines: Iterable<Line>): Promise<void> {
		for (const line of [...lines]) {
			if (!line.open) continue
			const { token, use } = line.visitor
			const caller = await callerOf(this.#db, token, new Date(), use)
			if (!caller) line.dismiss('signed-out')
		}
	}

	forget(line: Line): void {
		this.#dirty.delete(line)
		clearTimeout(this.#timers.get(line))
		this.#timers.delete(line)
	}

	#work(): void {
		for (const line of this.#dirty) {
			if (this.#active.size >= AT_ONCE) return
			if (this.#active.has(line)) continue
			this.#dirty.delete(line)
			this.#active.add(line)
			void answered(this.#renew(line), this.#limits.answerMs)
				.catch((err) => this.#retry(line, err))
				.finally(() => {
					this.#active.delete(line)
					this.#work()
				})
		}
	}

	async #renew(line: Line): Promise<void> {
		const { visitor } = line
		const turn = (this.#turns.get(line) ?? 0) + 1
		this.#turns.set(line, turn)
		// An answer that took too long must not undo a later one.
		const isOutdated = () => this.#turns.get(line) !== turn
		const at = new Date()
		const caller = await callerOf(this.#db, visitor.token, at, visitor.use)
		if (isOutdated()) return
		if (!caller) return line.dismiss('signed-out')
		const ground = await loadGround(this.#db, caller.personId, visitor.artefactId, at)
		if (isOutdated()) return
		if (!ground) return line.dismiss('no-access')
		visitor.caller = caller
		visitor.ground = ground
		this.#tell(line, true)
		this.#watchClock(line)
	}

	#retry(line: Line, err: unknown): void {
		this.#log.error({ err }, 'standing could not be read')
		setTimeout(() => {
			if (line.open) this.refresh(line)
		}, RETRY_MS).unref()
	}

	/** Only what is new is worth a message. */
	#tell(line: Line, changed: boolean): void {
		const standing = currentStanding(line.visitor, new Date())
		const said = JSON.stringify(standing)
		if (changed && this.#said.get(line) === said) return
		this.#said.set(line, said)
		for (const connection of line.content) {
			line.tell(connection, { type: 'standing', standing, changed })
		}
	}

	/** A role that runs out by itself is no news to anybody: look again at that moment. */
	#watchClock(line: Line): void {
		clearTimeout(this.#timers.get(line))
		this.#timers.delete(line)
		const { endsAt } = line.visitor.ground
		if (!endsAt || !line.open) return
		const inMs = Math.min(Math.max(endsAt.getTime() - Date.now(), 0) + 1, LONGEST_TIMER_MS)
		const timer = setTimeout(() => this.refresh(line), inMs)
		this.#timers.set(line, timer.unref())
	}
}
