import type { SignBytes } from '#schema/ledger/checkpoint.ts'

/** A fresh Ed25519 key: the public half raw, the private half PKCS#8 DER. */
export async function makeKeyPair(): Promise<{ publicKey: Uint8Array; privateKey: Uint8Array }> {
	const pair = await crypto.subtle.generateKey('Ed25519', true, ['sign', 'verify'])
	return {
		publicKey: new Uint8Array(await crypto.subtle.exportKey('raw', pair.publicKey)),
		privateKey: new Uint8Array(await crypto.subtle.exportKey('pkcs8', pair.privateKey))
	}
}

/** What signs with such a private half. */
export async function signerOf(privateKey: Uint8Array): Promise<SignBytes> {
	const imported = await crypto.subtle.importKey(
		'pkcs8',
		new Uint8Array(privateKey),
		'Ed25519',
		false,
		['sign']
	)
	return async (bytes) => new Uint8Array(await crypto.subtle.sign('Ed25519', imported, bytes))
}
