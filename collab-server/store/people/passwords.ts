import { argon2, randomBytes, timingSafeEqual } from 'node:crypto'
import { promisify } from 'node:util'
import { Refusal } from '#schema/errors.ts'
import { LIMITS } from '#schema/limits.ts'
import { COMMON_PASSWORDS } from './common-passwords.ts'

/** OWASP Password Storage Cheat Sheet: Argon2id with 19 MiB, two passes, one lane. */
const COST = { memory: 19_456, passes: 2, parallelism: 1, tagLength: 32 }
const derive = promisify(argon2)

/** The Argon2id hash of a password in PHC string format (`$argon2id$v=19$m=...$salt$hash`). */
export async function hashPassword(password: string): Promise<string> {
	const salt = randomBytes(16)
	const tag = await argon2id(password, salt, COST)
	const { memory, passes, parallelism } = COST
	return `$argon2id$v=19$m=${memory},t=${passes},p=${parallelism}$${unpadded(salt)}$${unpadded(tag)}`
}

/**
 * Whether a password belongs to a hash. Without a hash (an unknown address, an account without a
 * password) the same work is done and the answer is no, so that time tells nothing.
 */
export async function verifyPassword(password: string, hash: string | null): Promise<boolean> {
	const stored = parse(hash ?? NOBODY)
	const tag = await argon2id(password, stored.salt, { ...COST, ...stored.cost })
	return timingSafeEqual(tag, stored.tag) && hash !== null
}

/** Refuses a password that is too short, too long, or among the first that anybody would try. */
export function checkPassword(password: string, about: { email: string; name: string }): void {
	const length = [...normal(password)].length
	if (length < LIMITS.passwordMin) {
		throw new Refusal('password_too_short', { limit: LIMITS.passwordMin })
	}
	if (password.length > LIMITS.passwordMax) {
		throw new Refusal('text_too_long', { limit: LIMITS.passwordMax })
	}
	if (isCommon(password, about)) throw new Refusal('password_too_common')
}

/** The hash nobody has a password for. */
const NOBODY = `$argon2id$v=19$m=${COST.memory},t=${COST.passes},p=1$${'A'.repeat(22)}$${'A'.repeat(43)}`

async function argon2id(password: string, nonce: Uint8Array, cost: typeof COST): Promise<Buffer> {
	return await derive('argon2id', { message: normal(password), nonce, ...cost })
}

function parse(hash: string) {
	const match = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$([^$]+)\$([^$]+)$/.exec(hash)
	if (!match) throw new Error('A stored password hash is not in PHC string format.')
	const [, memory, passes, parallelism, salt, tag] = match
	return {
		cost: { memory: Number(memory), passes: Number(passes), parallelism: Number(parallelism) },
		salt: Buffer.from(salt ?? '', 'base64'),
		tag: Buffer.from(tag ?? '', 'base64')
	}
}

function unpadded(bytes: Buffer): string {
	return bytes.toString('base64').replace(/=+$/, '')
}

/** One form for what looks the same, whichever keyboard typed it (NIST SP 800-63B, 3.1.1.2). */
function normal(password: string): string {
	return password.normalize('NFKC')
}

/**
 * Common passwords come back dressed up: "P@ssword2027!" is "password". So digits and signs are taken
 * off both ends, letters put back where digits stand for them, and repeats folded before looking.
 */
function isCommon(password: string, about: { email: string; name: string }): boolean {
	const plain = normal(password).toLowerCase()
	const own = [about.name, about.email, about.email.split('@')[0] ?? '']
	const personal = new Set(own.map((word) => lettersOf(word.toLowerCase())).filter(Boolean))
	return [plain, undressed(plain), undressed(unleet(plain))].some((form) => {
		const once = folded(form)
		return (
			new Set(form).size < 4 ||
			isSequence(once) ||
			COMMON_PASSWORDS.has(form) ||
			COMMON_PASSWORDS.has(once) ||
			personal.has(lettersOf(once))
		)
	})
}

function undressed(text: string): string {
	return text.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '')
}

const LEET: Record<string, string> = {
	'0': 'o',
	'1': 'i',
	'3': 'e',
	'4': 'a',
	'5': 's',
	'7': 't',
	'@': 'a',
	$: 's',
	'!': 'i'
}

function unleet(text: string): string {
	return text.replace(/[013457@$!](?=.*\p{L})/gu, (sign) => LEET[sign] ?? sign)
}

function lettersOf(text: string): string {
	return text.replace(/[^\p{L}]/gu, '')
}

/** "abcabcabc" is "abc". */
function folded(text: string): string {
	return /^(.+?)\1+$/u.exec(text)?.[1] ?? text
}

const ROWS = ['abcdefghijklmnopqrstuvwxyz', '01234567890', 'qwertyuiop', 'asdfghjkl', 'zxcvbnm']

/** Neighbours on the keyboard or in the alphabet, forwards or backwards. */
function isSequence(text: string): boolean {
	const backwards = [...text].reverse().join('')
	return ROWS.some((row) => row.includes(text) || row.includes(backwards))
}
