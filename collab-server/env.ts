import { join, resolve } from 'node:path'
import { BUNDLE_FORMS, type BundleForm } from '#schema/record/asic.ts'

/** What an operator can choose, read once at start. The table in README.md says the same in words. */
export type Environment = {
	/** `all` in one process, or one half of a split installation (then DATABASE_URL is needed). */
	mode: 'all' | 'web' | 'collab'
	/** Address to listen on; undefined is every interface, IPv4 and IPv6. */
	host: string | undefined
	port: number
	/** Folder of the embedded PostgreSQL, absolute. */
	dataDir: string
	/** [L15] Where signed heads of the log are kept beside the database, absolute. */
	headsFile: string
	/** An external PostgreSQL (15 to 18) instead of the embedded one. */
	databaseUrl: string | null
	/** Where people reach us, without a trailing slash; null: this machine's names on our port. */
	publicUrl: string | null
	/** A reverse proxy stands in front: believe the client address it forwards. */
	trustProxy: boolean
	/** `smtp:` address for nodemailer; null keeps mails for administrators to read. */
	mailUrl: string | null
	mailFrom: string
	logLevel: string
	/** [AS9] Which form of a record's bundle is offered first; null: the usual one of the country. */
	bundleForm: BundleForm | null
}

/** Something an operator has to change; its message is meant for them, without a stack. */
export class OperatorError extends Error {
	constructor(message: string) {
		super(message)
		this.name = 'OperatorError'
	}
}

/** @throws OperatorError naming the variable that cannot be used, and what it may hold */
export function readEnvironment(given: Record<string, string | undefined>): Environment {
	const read = (name: string) => given[name]?.trim() || null
	const dataDir = resolve(read('DATA_DIR') ?? 'data')
	const environment: Environment = {
		mode: oneOf('MODE', read('MODE') ?? 'all', ['all', 'web', 'collab']),
		host: read('HOST') ?? undefined,
		port: portOf(read('PORT') ?? '3000'),
		dataDir,
		headsFile: resolve(read('HEADS_FILE') ?? join(dataDir, 'checkpoints.jsonl')),
		databaseUrl: urlOf('DATABASE_URL', read('DATABASE_URL'), ['postgres:', 'postgresql:']),
		publicUrl: originOf(read('PUBLIC_URL')),
		trustProxy: oneOf('TRUST_PROXY', read('TRUST_PROXY') ?? '0', ['0', '1']) === '1',
		mailUrl: urlOf('MAIL_URL', read('MAIL_URL'), ['smtp:', 'smtps:']),
		mailFrom: read('MAIL_FROM') ?? 'Interlink <interlink@localhost>',
		logLevel: oneOf('LOG_LEVEL', read('LOG_LEVEL') ?? 'info', LEVELS),
		bundleForm: read('BUNDLE_FORM')
			? oneOf('BUNDLE_FORM', read('BUNDLE_FORM') ?? '', BUNDLE_FORMS)
			: null
	}
	if (environment.mode !== 'all' && !environment.databaseUrl) {
		throw new OperatorError(`MODE=${environment.mode} shares a database: give DATABASE_URL.`)
	}
	if (environment.trustProxy && !environment.publicUrl) {
		throw new OperatorError(
			'Behind a proxy (TRUST_PROXY=1) give PUBLIC_URL, the address people use.'
		)
	}
	return environment
}

const LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const

function oneOf<T extends string>(name: string, value: string, choices: readonly T[]): T {
	const chosen = choices.find((choice) => choice === value)
	if (!chosen) throw new OperatorError(`${name}=${value}: it can be ${choices.join(', ')}.`)
	return chosen
}

function portOf(value: string): number {
	const port = Number(value)
	if (!Number.isInteger(port) || port < 1 || port > 65_535) {
		throw new OperatorError(`PORT=${value}: it is a number from 1 to 65535.`)
	}
	return port
}

function urlOf(name: string, value: string | null, protocols: string[]): string | null {
	if (value === null) return null
	// The value may hold a password, so it is not repeated.
	if (!URL.canParse(value) || !protocols.includes(new URL(value).protocol)) {
		throw new OperatorError(
			`${name} is not an address that begins with ${protocols.join('// or ')}//`
		)
	}
	return value
}

function originOf(value: string | null): string | null {
	if (value === null) return null
	const url = URL.canParse(value) ? new URL(value) : null
	if (!url || !['http:', 'https:'].includes(url.protocol) || url.pathname !== '/' || url.search) {
		throw new OperatorError(`PUBLIC_URL=${value}: it looks like https://interlink.example.org`)
	}
	return url.origin
}
