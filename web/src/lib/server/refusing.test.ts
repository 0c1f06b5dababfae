import type { RequestEvent } from '@sveltejs/kit'
import * as v from 'valibot'
import { expect, test } from 'vitest'
import { Refusal } from '#schema/errors.ts'
import { Email, LocalPath, Name, Password, Ticked } from './fields.ts'
import { read, refusing } from './refusing.ts'

function sent(fields: Record<string, string>): RequestEvent {
	const body = new URLSearchParams(fields)
	return { request: new Request('http://localhost/', { method: 'POST', body }) } as RequestEvent
}

test('an act that is allowed answers what it answers', async () => {
	const answer = await refusing(sent({ name: ' Ana ' }), async (form) =>
		read(form, v.object({ name: Name }))
	)
	expect(answer).toEqual({ name: 'Ana' })
})

test('a refused form comes back as it was typed, without passwords', async () => {
	const typed = { name: 'Ana', email: 'ana', password: 'secret', key: 'secret', command: 'x' }
	const answer = await refusing(sent(typed), async () => {
		throw new Refusal('email_invalid')
	})
	expect(answer).toMatchObject({
		status: 400,
		data: {
			typed: { name: 'Ana', email: 'ana' },
			refusal: { code: 'email_invalid', fields: { email: { code: 'email_invalid' } } }
		}
	})
	expect(JSON.stringify(answer)).not.toContain('secret')
})

test('a sign that nothing can keep is refused beside its field', async () => {
	const answer = await refusing(sent({ name: 'Ana', aim: 'a\0b' }), async () => 'done')
	expect(answer).toMatchObject({
		status: 400,
		data: { refusal: { fields: { aim: { code: 'malformed' } } } }
	})
})

test('a refusal that names its field stands beside it', async () => {
	const answer = await refusing(sent({ aim: 'x' }), async () => {
		throw new Refusal('text_too_long', { field: 'aim', limit: 5 })
	})
	expect(answer).toMatchObject({
		data: { refusal: { fields: { aim: { code: 'text_too_long' } } } }
	})
})

test('every field that cannot be read is named, each with its reason', async () => {
	const form = v.object({ name: Name, email: Email, password: Password })
	const answer = await refusing(
		sent({ name: ' ', email: 'x'.repeat(300), password: 'p' }),
		async (data) => read(data, form)
	)
	expect(answer).toMatchObject({
		status: 400,
		data: {
			refusal: {
				code: 'name_missing',
				fields: { name: { code: 'name_missing' }, email: { code: 'email_invalid' } }
			}
		}
	})
})

test('a denial goes with its explanation and its own status', async () => {
	const denial = { code: 'frozen', capability: null, params: {}, whoCan: [], until: null }
	const answer = await refusing(sent({}), async () => {
		throw new Refusal('forbidden', {}, denial)
	})
	expect(answer).toMatchObject({ status: 403, data: { refusal: { denial: { code: 'frozen' } } } })
})

test('what nobody expected is an error, not an answer', async () => {
	const broken = refusing(sent({}), async () => {
		throw new Error('broken')
	})
	await expect(broken).rejects.toThrow('broken')
})

test.each([
	['/p/1?x=2', '/p/1?x=2'],
	['https://elsewhere.example', '/'],
	['//elsewhere.example', '/'],
	['/\\elsewhere.example', '/'],
	['', '/']
])('the way back from %s is %s', (given, path) => {
	expect(v.parse(LocalPath, given)).toBe(path)
})

test('a box that is not ticked is not sent', () => {
	expect(v.parse(v.object({ box: Ticked }), {})).toEqual({ box: false })
	expect(v.parse(v.object({ box: Ticked }), { box: 'on' })).toEqual({ box: true })
})
