import { describe, expect, test } from 'vitest'
import { COMMON_PASSWORDS } from './common-passwords.ts'
import { checkPassword, hashPassword, verifyPassword } from './passwords.ts'

const about = { email: 'liga.kalnina@example.org', name: 'Līga Kalniņa' }

test('a password verifies against its own hash only', async () => {
	const hash = await hashPassword('stārķis uz jumta')
	expect(await verifyPassword('stārķis uz jumta', hash)).toBe(true)
	expect(await verifyPassword('stārķis uz jumtiem', hash)).toBe(false)
	expect(await verifyPassword('stārķis uz jumta', null)).toBe(false)
})

test('the same letters typed on another keyboard are the same password', async () => {
	const hash = await hashPassword('stārķis uz jumta'.normalize('NFC'))
	expect(await verifyPassword('stārķis uz jumta'.normalize('NFD'), hash)).toBe(true)
})

describe('choosing a password', () => {
	test('the list of common ones is long enough to matter', () => {
		expect(COMMON_PASSWORDS.size).toBeGreaterThanOrEqual(1000)
	})

	test.each([
		'password123',
		'P@ssw0rd2027!',
		'qwertyuiop',
		'1234567890',
		'0987654321',
		'aaaaaaaaaaaa',
		'abababababab',
		'iloveyou2027',
		'amoremio!!!',
		'Juventus1897',
		'administrator1',
		'passwordpassword',
		'latvija2027!',
		'contraseña123',
		'liga.kalnina',
		'LīgaKalniņa99',
		'abcdefghijkl'
	])('%s is refused as common', (password) => {
		expect(() => checkPassword(password, about)).toThrow(
			expect.objectContaining({ code: 'password_too_common' })
		)
	})

	test.each(['stārķis uz jumta', 'verde-lampada-7-mulo', 'kx82hfpq91', 'correct horse battery'])(
		'%s is accepted',
		(password) => {
			expect(() => checkPassword(password, about)).not.toThrow()
		}
	)

	test('length is counted in characters people see', () => {
		expect(() => checkPassword('🦩🦩🦩🦩🦩', about)).toThrow(
			expect.objectContaining({ code: 'password_too_short', params: { limit: 10 } })
		)
		expect(() => checkPassword('x1'.repeat(101), about)).toThrow(
			expect.objectContaining({ code: 'text_too_long' })
		)
	})
})
