import { describe, expect, it } from 'vitest'
import { addressOf } from './links.ts'

describe('addresses of links', () => {
	it.each([
		['https://example.org/a?b=c', 'https://example.org/a?b=c'],
		['http://example.org', 'http://example.org'],
		['mailto:ana@example.org', 'mailto:ana@example.org'],
		[' example.org/aizvest ', 'https://example.org/aizvest'],
		['ana@example.org', 'mailto:ana@example.org']
	])('takes %s', (typed, address) => expect(addressOf(typed)).toBe(address))

	it.each([
		'javascript:alert(1)',
		'JaVaScRiPt:alert(1)',
		'data:text/html,x',
		'file:///etc/passwd',
		'java script:alert(1)',
		'//',
		'hello',
		''
	])('refuses %s', (typed) => expect(addressOf(typed)).toBeNull())
})
