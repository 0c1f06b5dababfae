import { X509Certificate } from 'node:crypto'
import { BitString } from 'asn1js'
import { ExtKeyUsage, type Certificate } from 'pkijs'
import { OID } from '#schema/record/oids.ts'
import type { KeyProblem } from '#schema/record/sealing-key.ts'
import { certificateOf, type Signer } from './cms.ts'
import { SealingKeyError } from './sealing-key-error.ts'

/** What a seal must say, and when. */
export type Demand = {
	at: Date
	/** Whose seal it must be. */
	organisation: string
	/** The name as the certificate writes it, where an operator says that it stands for the other. */
	alias: string | null
}

/** [SL2] Throws when a seal with this key would be void or would speak for somebody else. */
export function requireFit(signer: Signer, demand: Demand): void {
	const problem = judge(signer, demand)
	if (!problem) return
	const { subject } = new X509Certificate(signer.certificate)
	const named = subject.split('\n').join(', ')
	throw new SealingKeyError(problem, { named, organisation: demand.organisation })
}

function judge(signer: Signer, { at, organisation, alias }: Demand): KeyProblem | null {
	const certificate = certificateOf(signer.certificate)
	if (at < certificate.notBefore.value) return 'certificate_not_yet_valid'
	if (at > certificate.notAfter.value) return 'certificate_expired'
	if (certificate.notAfter.value < midnightAfter(at)) return 'certificate_ends_today'
	if (!maySeal(certificate)) return 'certificate_wrong_usage'
	if (signer.evaluation || speaksFor(certificate, alias ?? organisation)) return null
	return 'certificate_other_organisation'
}

/**
 * On the last day of a certificate nothing is sealed any more: evidence on it is fetched within a day
 * [SL3], and of what has run out authorities need say nothing.
 */
function midnightAfter(at: Date): Date {
	const day = new Date(at)
	day.setUTCHours(24, 0, 0, 0)
	return day
}

/** Uses that have nothing to do with documents: a certificate with no other is for something else. */
const OTHER_USES = new Set([
	'1.3.6.1.5.5.7.3.1', // servers
	'1.3.6.1.5.5.7.3.3', // programs
	OID.timeStamping,
	'1.3.6.1.5.5.7.3.9' // answers on revocation
])

/** RFC 5280, 4.2.1.3: digital signature or content commitment; and no extended use but that of others. */
function maySeal({ extensions = [] }: Certificate): boolean {
	const extension = (id: string) => extensions.find(({ extnID }) => extnID === id)?.parsedValue
	const usage: unknown = extension(OID.keyUsage)
	const bits = usage instanceof BitString ? (usage.valueBlock.valueHexView[0] ?? 0) : null
	if (bits !== null && (bits & 0b1100_0000) === 0) return false
	const extended: unknown = extension(OID.extendedKeyUsage)
	if (!(extended instanceof ExtKeyUsage)) return true
	return extended.keyPurposes.some((purpose) => !OTHER_USES.has(purpose))
}

/** Every word of the organisation's name stands in organisation or common name, however it is spelt. */
function speaksFor({ subject }: Certificate, organisation: string): boolean {
	const named = subject.typesAndValues
		.filter(({ type }) => type === OID.organisationName || type === OID.commonName)
		.flatMap(({ value }) => wordsOf(value.valueBlock.value))
	const wanted = wordsOf(organisation)
	return wanted.length > 0 && wanted.every((word) => named.includes(word))
}

function wordsOf(text: string): string[] {
	return (
		text
			.normalize('NFKD')
			.replace(/\p{M}/gu, '')
			.toLowerCase()
			.match(/[\p{L}\p{N}]+/gu) ?? []
	)
}
