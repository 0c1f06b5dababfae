import { readFile } from 'node:fs/promises'
import { Certificate } from 'pkijs'

/** A request we cannot follow; its message is for the person who asked. */
export class UsageError extends Error {}

/** Every certificate of a PEM file, or the one of a DER file. */
export async function readCertificates(path: string): Promise<Uint8Array<ArrayBuffer>[]> {
	const bytes = await readFile(path).catch(() => {
		throw new UsageError(`cannot read ${path}`)
	})
	const blocks = bytes.toString('latin1').matchAll(PEM)
	const found = [...blocks].map(([, body]) => new Uint8Array(Buffer.from(body ?? '', 'base64')))
	const certificates = found.length > 0 ? found : [new Uint8Array(bytes)]
	if (!certificates.every(isCertificate)) throw new UsageError(`no certificate: ${path}`)
	return certificates
}

function isCertificate(der: Uint8Array<ArrayBuffer>): boolean {
	try {
		Certificate.fromBER(der)
		return true
	} catch {
		return false
	}
}

const PEM = /-----BEGIN CERTIFICATE-----([^-]+)-----END CERTIFICATE-----/g
