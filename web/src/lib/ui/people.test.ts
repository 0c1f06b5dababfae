import { expect, test } from 'vitest'
import { isId } from '#schema/ids.ts'
import { colourOf, initialsOf } from './colour-of.ts'
import { deviceName } from './device.ts'
import { newId } from './new-id.ts'

test('a person has the same colour everywhere', () => {
	const id = newId()
	expect(colourOf(id)).toBe(colourOf(id))
	expect(colourOf(id)).toMatch(/^p[1-8]$/)
})

test.each([
	['Ada Bērziņa', 'AB'],
	['Līga', 'L'],
	['María del Carmen Artigas', 'MA'],
	['  ', '']
])('the initials of "%s" are "%s"', (name, initials) => {
	expect(initialsOf(name)).toBe(initials)
})

test('an id made in the browser is one the server takes', () => {
	expect(isId(newId())).toBe(true)
	expect(newId()).not.toBe(newId())
})

test.each([
	['Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0', 'Firefox, Linux'],
	[
		'Mozilla/5.0 (Linux; Android 15) AppleWebKit/537.36 Chrome/140.0 Mobile Safari/537.36',
		'Chrome, Android'
	],
	[
		'Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) AppleWebKit/605.1 Version/19.0 Safari/604.1',
		'Safari, iPhone'
	],
	['curl/8', '']
])('%s is %s', (userAgent, name) => {
	expect(deviceName(userAgent)).toBe(name)
})
