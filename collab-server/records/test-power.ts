import type { Db } from '#collab/store/database/db.ts'

/** The machine stops here: of the program nothing goes on, not even what it does about errors. */
export class PowerCut extends Error {
	constructor() {
		super('the power was cut')
		this.name = 'PowerCut'
	}
}

/** What writes by itself, outside of a transaction. */
const WRITES: ReadonlySet<PropertyKey> = new Set(['insert', 'update', 'delete', 'execute'])

/**
 * [R24] Runs `work` again and again, with the power cut at its first step, then at its second, until it comes to its
 * end; `look` sees what is there after each. A step is a transaction, cut with everything written and nothing
 * committed, or a write of its own, cut before it: what PostgreSQL has committed is there, the rest never was.
 * Answers how often it was cut.
 */
export async function cutEverywhere(
	db: Db,
	work: (db: Db) => Promise<unknown>,
	look: () => Promise<void>
): Promise<number> {
	for (let step = 1; ; step++) {
		const ended = await work(poweredUntil(db, step)).then(
			() => true,
			(error: unknown) => {
				if (error instanceof PowerCut) return false
				throw error
			}
		)
		await look()
		if (ended) return step - 1
	}
}

function poweredUntil(db: Db, last: number): Db {
	let steps = 0
	const next = (cut: () => never) => {
		if (++steps >= last) cut()
	}
	const off = (): never => {
		steps = last
		throw new PowerCut()
	}
	return new Proxy(db, {
		get(target, key) {
			if (steps >= last) off()
			if (key === 'transaction') return transaction(target, () => ++steps >= last, off)
			if (WRITES.has(key)) next(off)
			const value: unknown = Reflect.get(target, key, target)
			return typeof value === 'function' ? value.bind(target) : value
		}
	})
}

function transaction(db: Db, isLast: () => boolean, off: () => never): Db['transaction'] {
	return (work, config) =>
		db.transaction(async (tx) => {
			const done = await work(tx)
			if (isLast()) off()
			return done
		}, config)
}
