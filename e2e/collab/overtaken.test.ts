import './screen.ts'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { freshDatabase, type TestDatabase } from '#collab/store/database/test-database.ts'
import { until } from '#collab/sync/test-client.ts'
import { startTestServer, type TestServer } from '#collab/sync/test-server.ts'
import { blockTexts } from '#schema/docs/canonical-document.ts'
import { Stage } from './stage.ts'
import type { Writer } from './writer.ts'

/** Two people in one text through the real server, of whom one has not seen what the other types. */
let database: TestDatabase
let server: TestServer
let stage: Stage
beforeAll(async () => {
	database = await freshDatabase()
	server = await startTestServer(database.url)
})
afterEach(() => stage.clear())
afterAll(async () => {
	await server.stop()
	await database.drop()
})

test('[Y24] words that whoever rearranges holds back become a draft at once', async () => {
	const [ana, ben] = await two()
	ana.live.hold()
	typed(ben, ' Or by cheque.')
	await until(() => ben.settled && ana.live.waiting.changes > 0)
	quoted(ana)
	await until(() => ben.live.drafts.length > 0)
	expect(ben.live.drafts.map(({ reason }) => reason)).toEqual(['rearranged'])
	expect(ben.refused).toEqual([' Or by cheque.'])
	expect([ben.live.notice, ben.live.generation, ben.live.save]).toEqual([null, 0, 'saved'])
	ana.live.release()
	await agree()
})

test('[Y17] words typed offline into what was rearranged become a draft, and the others arrive', async () => {
	const [ana, ben] = await two()
	ben.offline = true
	await until(() => !ben.live.connected)
	typed(ben, ' Or by cheque.')
	ben.editor.commands.insertContentAt(1, 'The ')
	quoted(ana)
	await until(() => ana.settled)
	stage.reconnect([ben])
	await until(() => ben.live.drafts.length > 0)
	expect(ben.live.drafts.map(({ reason }) => reason)).toEqual(['built_on_refused'])
	expect(ben.refused.join()).toContain('Or by cheque.')
	await agree()
	expect(blockTexts(ana.live.doc)[0]).toBe('## The Rent')
})

/** Two who may write, at one text of which both see everything. */
async function two(): Promise<[Writer, Writer]> {
	stage = await Stage.set(
		{ database, server },
		{ people: 2, state: 'draft', taking: true, steps: [] }
	)
	const [ana, ben] = stage.writers
	if (!ana || !ben) throw new Error('two are there')
	ben.keepUp()
	ana.keepUp()
	return [ana, ben]
}

/** Behind the last word of the first paragraph. */
function typed({ editor }: Writer, words: string): void {
	const heading = editor.state.doc.child(0).nodeSize
	const paragraph = editor.state.doc.child(1).nodeSize
	editor.commands.insertContentAt(heading + paragraph - 1, words)
}

function quoted({ editor }: Writer): void {
	editor
		.chain()
		.setTextSelection(editor.state.doc.child(0).nodeSize + 2)
		.toggleBlockquote()
		.run()
}

async function agree(): Promise<void> {
	await stage.end()
	const [one, other] = stage.writers.map(({ live }) => blockTexts(live.doc))
	expect(one).toEqual(other)
}
