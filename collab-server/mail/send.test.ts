import { createServer, type AddressInfo } from 'node:net'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { mail } from '#schema/db/people.ts'
import type { Caller } from '../store/acting/caller.ts'
import { mailList, writeMail } from '../store/people/mails.ts'
import { freshDatabase, type TestDatabase } from '../store/database/test-database.ts'
import { openPost, sendMail, type Post } from './send.ts'

let world: TestDatabase
let post: Post | null = null
let close = () => {}
beforeEach(async () => {
	world = await freshDatabase()
})
afterEach(async () => {
	post?.close()
	close()
	await world.drop()
})

const at = new Date('2027-01-04T09:00:00Z')
const link = 'https://il.example.org/sign-in/link?token=Zm9yIHlvdXIgZXllcyBvbmx5'
const administrator: Caller = {
	personId: crypto.randomUUID(),
	sessionId: crypto.randomUUID(),
	displayName: 'Ada',
	administrator: true,
	assurance: 2,
	language: 'en',
	email: 'ada@example.org'
}

/** A mail server that speaks just enough SMTP, and answers RCPT as told. */
async function mailServer(answerToRecipient: string): Promise<{ url: string; received(): string }> {
	let received = ''
	const server = createServer((socket) => {
		let inMessage = false
		socket.write('220 test\r\n')
		socket.on('data', (chunk) => {
			received += chunk
			if (inMessage && !String(chunk).endsWith('\r\n.\r\n')) return
			const command = String(chunk).slice(0, 4).toUpperCase()
			if (inMessage) socket.write('250 kept\r\n')
			else if (command === 'DATA') socket.write('354 go on\r\n')
			else if (command === 'RCPT') socket.write(`${answerToRecipient}\r\n`)
			else socket.write('250 well\r\n')
			inMessage = command === 'DATA'
		})
		socket.on('error', () => {})
	})
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
	close = () => server.close()
	const { port } = server.address() as AddressInfo
	return { url: `smtp://127.0.0.1:${port}`, received: () => received }
}

async function letter(): Promise<string> {
	const words = { kind: 'sign_in', link, minutes: 10 } as const
	await writeMail(world.db, 'liga@example.org', 'lv', words, at)
	const [row] = await world.db.select().from(mail)
	return row?.id ?? ''
}

describe('with a mail server', () => {
	test('a mail is handed over once, and its link can no longer be read here', async () => {
		const server = await mailServer('250 well')
		post = openPost(server.url, 'Interlink <il@example.org>')
		const id = await letter()
		await sendMail(world.db, post, id, at)
		expect(server.received()).toContain('To: liga@example.org')
		expect(server.received()).toContain('Auto-Submitted: auto-generated')
		const [row] = await mailList(world.db, administrator)
		expect(row).toMatchObject({ sentAt: at, error: null })
		expect(row?.body).toContain('token=...')
		expect(row?.body).not.toContain('Zm9yIHlvdXIgZXllcyBvbmx5')
		const before = server.received().length
		await sendMail(world.db, post, id, at)
		expect(server.received().length).toBe(before)
	})

	test('a refusal is kept with the mail, and thrown for the next try', async () => {
		const server = await mailServer('451 mailbox busy')
		post = openPost(server.url, 'Interlink <il@example.org>')
		await expect(sendMail(world.db, post, await letter(), at)).rejects.toThrow()
		const [row] = await mailList(world.db, administrator)
		expect(row?.sentAt).toBeNull()
		expect(row?.error).toContain('451')
		expect(row?.body).toContain(link)
	})
})

describe('without one', () => {
	test('mails are kept for administrators to read, and nobody else', async () => {
		await sendMail(world.db, openPost(null, ''), await letter(), at)
		const [row] = await mailList(world.db, administrator)
		expect(row).toMatchObject({ sentAt: null, recipient: 'liga@example.org' })
		expect(row?.body).toContain(link)
		const curious = mailList(world.db, { ...administrator, administrator: false })
		await expect(curious).rejects.toMatchObject({ code: 'forbidden' })
	})
})
