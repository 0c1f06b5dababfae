import postgres from 'postgres'
import { drizzle } from 'drizzle-orm/postgres-js'
import type { Caller } from '#collab/store/acting/caller.ts'
import { govern } from '#collab/store/acting/govern.ts'
import { bundleRecord } from './bundle-record.ts'
import { sealRecord } from './seal-record.ts'

/**
 * Asks for a record, seals and bundles it, and is cut off like a machine that loses its power: at the
 * given commit, before it is sent or right after it was answered. For power-cut.test.ts alone.
 *
 *   node power-cut-child.ts URL DECISION PERSON CUT(before|after) COMMIT(1..)
 */
const [, , url = '', decision = '', personId = '', cut = '', commit = ''] = process.argv
const AT = new Date('2026-11-15T10:00:00Z')
let commits = 0

const client = postgres(url, {
	max: 4,
	onnotice: () => {},
	debug: (_, query) => {
		// What follows a commit on any connection comes after its answer, since nothing here runs beside another.
		if (commits === Number(commit) && cut === 'after') process.kill(process.pid, 'SIGKILL')
		if (/^\s*commit\b/i.test(query) && ++commits === Number(commit) && cut === 'before')
			process.kill(process.pid, 'SIGKILL')
	}
})
const db = drizzle(client)
const caller: Caller = {
	...{ personId, sessionId: 's', displayName: 'Edgars', administrator: false, assurance: 2 },
	...{ language: 'en', email: null }
}
const command = '0190c1de-0000-7000-8000-0000000000cc'
const { recordId } = await govern(db, caller, { id: command, kind: 'request-record', decision }, AT)
await sealRecord(db, recordId, AT, {})
await bundleRecord(db, recordId, AT, {})
await client.end()
