import type { Sql, TransactionSql } from 'postgres'

type Client = Sql | TransactionSql
type Statement = (text: string, values?: never[], options?: { prepare?: boolean }) => unknown
type Scope = (...given: [...name: string[], act: (tx: TransactionSql) => unknown]) => unknown

/** Lists and rows, which come in every length: kept, each length would be another statement. */
const OF_ANY_LENGTH = / in \(\$\d+, |\), \(/

/**
 * A client whose statements are kept by the connection they ran on. drizzle never asks for that, and then the driver
 * goes twice for each: to hear of what types its values are, and to run what the server has just read and planned.
 * A connection lives for an hour at most, and what it keeps with it.
 */
export function prepared<C extends Client>(client: C): C {
	return new Proxy(client, {
		get(of, name) {
			const own: unknown = Reflect.get(of, name)
			if (name === 'unsafe') return kept(own as Statement)
			return name === 'begin' || name === 'savepoint' ? within(own as Scope) : own
		}
	})
}

function kept(run: Statement): Statement {
	return (text, values, options) =>
		run(text, values, { ...options, prepare: !OF_ANY_LENGTH.test(text) })
}

function within(scope: Scope): Scope {
	return (...given) => {
		const act = given.pop() as (tx: TransactionSql) => unknown
		return scope(...(given as string[]), (tx) => act(prepared(tx)))
	}
}
