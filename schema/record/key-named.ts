import type { Certificate } from 'pkijs'
import { OID } from './oids.ts'
import type { SealInFile } from './pdf-read.ts'
import { organisationOf, readSignature } from './signature-check.ts'

/** What a certificate says of whoever seals with its key, as pages print it. */
export type KeyNamed = {
	organisation: string
	/** Its parts in the order of the certificate: `C=LV, O=Riga, CN=Seal`. */
	subject: string
	/** Pairs of hexadecimal signs. */
	serial: string
}

export function keyNamed(certificate: Certificate): KeyNamed {
	const { subject, serialNumber } = certificate
	const parts = subject.typesAndValues.map(
		({ type, value }) => `${SHORT[type] ?? type}=${value.valueBlock.value}`
	)
	const serial = new Uint8Array(serialNumber.valueBlock.valueHexView)
	return {
		organisation: organisationOf(certificate),
		subject: parts.join(', '),
		serial: Array.from(serial, (byte) => byte.toString(16).padStart(2, '0')).join(':')
	}
}

/** Whose key made a seal; null for what is none. */
export async function keyOfSeal({ cms, signed }: SealInFile): Promise<KeyNamed | null> {
	const signature = await readSignature(cms, signed)
	return signature && keyNamed(signature.certificate)
}

/** RFC 4519 and ETSI EN 319 412-1. */
const SHORT: Record<string, string> = {
	[OID.commonName]: 'CN',
	[OID.organisationName]: 'O',
	'2.5.4.5': 'serialNumber',
	'2.5.4.6': 'C',
	'2.5.4.7': 'L',
	'2.5.4.8': 'ST',
	'2.5.4.11': 'OU',
	'2.5.4.97': 'organizationIdentifier'
}
