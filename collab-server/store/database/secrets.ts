import { createHash, randomBytes } from 'node:crypto'

/** A secret nobody guesses: 256 random bits, base64url. Told once; only its hash is stored. */
export function newToken(): string {
	return randomBytes(32).toString('base64url')
}

/** SHA-256, base64url. Enough for random secrets; passwords need Argon2id (passwords.ts). */
export function hashOf(secret: string): string {
	return createHash('sha256').update(secret).digest('base64url')
}
