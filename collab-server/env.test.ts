import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { OperatorError, readEnvironment } from './env.ts'

test('nothing needs to be given', () => {
	expect(readEnvironment({})).toEqual({
		mode: 'all',
		host: undefined,
		port: 3000,
		dataDir: resolve('data'),
		headsFile: resolve('data/checkpoints.jsonl'),
		databaseUrl: null,
		publicUrl: null,
		trustProxy: false,
		mailUrl: null,
		mailFrom: 'Interlink <interlink@localhost>',
		logLevel: 'info',
		bundleForm: null
	})
})

test('an empty variable, as compose files write it, is none', () => {
	expect(readEnvironment({ DATABASE_URL: '', PUBLIC_URL: ' ' })).toMatchObject({
		databaseUrl: null,
		publicUrl: null
	})
})

test('the public address is an origin, whatever slash it ends with', () => {
	expect(readEnvironment({ PUBLIC_URL: 'https://Interlink.example.org/' }).publicUrl).toBe(
		'https://interlink.example.org'
	)
})

test.each([
	['PORT', { PORT: '70000' }],
	['MODE', { MODE: 'both' }],
	['DATABASE_URL', { DATABASE_URL: 'mysql://localhost/interlink' }],
	['MAIL_URL', { MAIL_URL: 'mail.example.org' }],
	['PUBLIC_URL', { PUBLIC_URL: 'interlink.example.org' }],
	['PUBLIC_URL', { PUBLIC_URL: 'https://example.org/interlink' }],
	['TRUST_PROXY', { TRUST_PROXY: 'yes' }],
	['BUNDLE_FORM', { BUNDLE_FORM: 'zip' }],
	['LOG_LEVEL', { LOG_LEVEL: 'loud' }],
	['DATABASE_URL', { MODE: 'web' }],
	['PUBLIC_URL', { TRUST_PROXY: '1' }]
])('%s is named when %o cannot be used', (name, given) => {
	expect(() => readEnvironment(given)).toThrow(OperatorError)
	expect(() => readEnvironment(given)).toThrow(name)
})

test('a refused address is not repeated, for it may hold a password', () => {
	expect(() => readEnvironment({ DATABASE_URL: 'mysql://ada:hunter2@db' })).not.toThrow('hunter2')
})
