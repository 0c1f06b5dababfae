import { expect, test } from 'vitest'
import { aPerson, aWorld, codeOf } from '../cast/cast.ts'
import { accessibilityWords, stateAccessibility } from './accessibility.ts'

const WORDS = {
	email: 'access@city.example',
	bodyName: 'Ombudsman',
	bodyUrl: 'https://ombudsman.example/access',
	known: 'The map of help points.'
}

test('[A42] administrators say where to write and who sees to the law; nobody else does', async () => {
	const world = await aWorld()
	try {
		const { db, now } = world
		const ada = await aPerson(world, 'Ada', { administrator: true })
		expect(await accessibilityWords(db)).toBeNull()
		await stateAccessibility(db, ada, WORDS, now)
		expect(await accessibilityWords(db)).toEqual({ ...WORDS, reviewedAt: now.toISOString() })
		const state = (change: object, by = ada) =>
			codeOf(stateAccessibility(db, by, { ...WORDS, ...change }, now))
		expect(await state({}, await aPerson(world, 'Bo'))).toBe('forbidden')
		expect(await state({ email: 'nobody' })).toBe('email_invalid')
		expect(await state({ bodyUrl: 'javascript:alert(1)' })).toBe('web_address_invalid')
		expect(await state({ bodyUrl: '' })).toBe('done')
		expect(await accessibilityWords(db)).toMatchObject({ bodyUrl: '' })
	} finally {
		await world.drop()
	}
})
