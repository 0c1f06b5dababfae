const SECRET_BYTES = 32

/** [D32] A number nobody can guess: its hash is published now, the number itself once it is used. */
export function drawnSecret(): string {
	return Buffer.from(crypto.getRandomValues(new Uint8Array(SECRET_BYTES))).toString('hex')
}
