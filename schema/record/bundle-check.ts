import { OctetString } from 'asn1js'
import { Attribute, Certificate, ContentInfo, SignedAndUnsignedAttributes, SignedData } from 'pkijs'
import { fromBase64 } from '../ledger/bytes.ts'
import { coveredOf, listXml, MEMBERS, type Covered } from './asic.ts'
import { isOutside, type Bundle } from './bundle-read.ts'
import { OID } from './oids.ts'
import {
	checkPath,
	checkSeal,
	checkTime,
	checkToken,
	reportOf,
	type SealReport
} from './signature-check.ts'
import type { Check } from './verify.ts'
import { signatureValue, signedInfo, type Xades } from './xades.ts'

/**
 * [AS4] [AS5] What the seal of a bundle shows: that each member is as it was sealed and none was added, who
 * sealed it and when. Members that are not are named. `roots` and `at` as for the seal of a PDF.
 */
export async function checkBundle(
	bundle: Bundle,
	roots: Uint8Array[],
	at: Date
): Promise<SealReport> {
	const report = await checkItsSeal(bundle, roots, at)
	const renamed = report.checks
		.filter(({ check }) => check !== 'whole')
		.map((one) => ({ ...one, check: BUNDLE_CHECK[one.check] ?? one.check }))
	const head = await checkHead(bundle, roots)
	return { ...report, checks: [checkMembers(bundle), ...renamed, ...head, ...checkAdded(bundle)] }
}

/** [L10] When the head of the ledger was there; bundles from before do not say it. */
async function checkHead({ members }: Bundle, roots: Uint8Array[]): Promise<Check[]> {
	const head = members.get(MEMBERS.checkpoint)
	const token = members.get(MEMBERS.checkpointTime)
	if (!head || !token) return []
	const { check } = await checkToken(token, head, roots)
	return [{ ...check, check: 'checkpoint_time' }]
}

const BUNDLE_CHECK: Partial<Record<Check['check'], Check['check']>> = {
	seal: 'bundle_seal',
	certificate: 'bundle_certificate',
	time: 'bundle_time'
}

/** Every member has the hash that the seal covers, and no other member is there. */
function checkMembers(bundle: Bundle): Check {
	const { members, covered, typed } = bundle
	if (!covered) return { check: 'members', state: 'unknown', params: { count: members.size } }
	const wrong = [
		...(typed ? [] : [MEMBERS.mimetype]),
		...covered.filter((one) => !isAsSealed(one, members)).map(({ name }) => name),
		...[...members.keys()].filter(
			(name) => !isOutside(name) && !covered.some((one) => one.name === name)
		),
		...(isListed(bundle) ? [] : [MEMBERS.list])
	]
	const names = [...new Set(wrong)].join(', ')
	const state = wrong.length === 0 ? 'holds' : 'fails'
	return { check: 'members', state, params: { count: covered.length, names } }
}

function isAsSealed({ name, type, digest }: Covered, members: Bundle['members']): boolean {
	const bytes = members.get(name)
	return bytes !== undefined && coveredOf(name, type, bytes).digest === digest
}

/** The list is under no seal, so it must be what follows from the rest; a tool that signs writes its own. */
function isListed({ members, covered, form, added }: Bundle): boolean {
	const list = members.get(MEMBERS.list)
	if (form !== 'xades' || added.length > 0) return form === 'xades' || list === undefined
	const listed = covered?.map(({ name, type }) => ({ name, type })) ?? []
	return list !== undefined && new TextDecoder().decode(list) === listXml(listed)
}

/** A seal beside what it covers, as a whole and for good. */
const ALONE = { whole: true, end: 0, claimedAt: null, followed: false, archive: false }

async function checkItsSeal(bundle: Bundle, roots: Uint8Array[], at: Date): Promise<SealReport> {
	const { form, members, xades } = bundle
	const cms = members.get(MEMBERS.cades)
	const signed = members.get(MEMBERS.manifest) ?? new Uint8Array()
	if (form === 'cades' && cms)
		return named(
			await checkSeal({ cms, signed, ...ALONE }, roots, at),
			`${MEMBERS.manifest}, ${MEMBERS.cades}`
		)
	if (xades) return named(await checkXades(xades, roots, at), MEMBERS.xades)
	const state = form === null ? 'unknown' : 'fails'
	return reportOf([{ check: 'seal', state, params: { member: MEMBERS.xades } }])
}

function named(report: SealReport, member: string): SealReport {
	const checks = report.checks.map((one) => ({ ...one, params: { ...one.params, member } }))
	return { ...report, checks }
}

/** [AS3] An XAdES seal: the key fits the signed part, and the time-stamp is over the signature. */
async function checkXades(seal: Xades, roots: Uint8Array[], at: Date): Promise<SealReport> {
	const read = partsOf(seal)
	if (!read) return reportOf([{ check: 'seal', state: 'fails', params: {} }])
	const { certificate, data, token } = read
	const trusted = roots.map((root) => Certificate.fromBER(new Uint8Array(root)))
	const stamped = new TextEncoder().encode(signatureValue(seal.signature))
	const time = await checkTime(
		{
			unsignedAttrs: new SignedAndUnsignedAttributes({
				type: 1,
				attributes: [new Attribute({ type: OID.timeStampToken, values: [token.toSchema()] })]
			}),
			signature: new OctetString({ valueHex: stamped.buffer })
		},
		trusted
	)
	const believed = time.check.state === 'holds' || trusted.length === 0 ? time.at : null
	const path = await checkPath({ certificate, data }, trusted, believed ?? at)
	const state = (await fits(seal, certificate)) ? 'holds' : 'fails'
	return reportOf(
		[
			{ check: 'seal', state, params: { signer: path.params.signer } },
			{ check: 'certificate', state: path.state, params: path.params },
			time.check
		],
		certificate,
		path.root
	)
}

function partsOf(seal: Xades) {
	try {
		const certificates = seal.certificates.map((text) => Certificate.fromBER(bytesOf(text)))
		const [certificate] = certificates
		if (!certificate) return null
		const data = new SignedData({ certificates })
		return { certificate, data, token: ContentInfo.fromBER(bytesOf(seal.token)) }
	} catch {
		return null
	}
}

const EC = { name: 'ECDSA', hash: 'SHA-256' } as const
const RSA = { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' } as const

async function fits(seal: Xades, { subjectPublicKeyInfo }: Certificate): Promise<boolean> {
	const spki = new Uint8Array(subjectPublicKeyInfo.toSchema().toBER())
	const signed = new TextEncoder().encode(signedInfo(seal))
	for (const algorithm of seal.algorithm === 'rsa'
		? [RSA]
		: CURVES.map((curve) => ({ ...EC, ...curve }))) {
		const key = await crypto.subtle
			.importKey('spki', spki, algorithm, false, ['verify'])
			.catch(() => null)
		if (key) return crypto.subtle.verify(algorithm, key, bytesOf(seal.signature), signed)
	}
	return false
}

const CURVES = ['P-256', 'P-384', 'P-521'].map((namedCurve) => ({ namedCurve }))

function bytesOf(text: string): Uint8Array<ArrayBuffer> {
	return fromBase64(text) ?? new Uint8Array()
}

/** What other tools signed is theirs to judge; that it is there is said. */
function checkAdded({ added }: Bundle): Check[] {
	return added.map((name) => ({ check: 'added', state: 'unknown', params: { name } }))
}
