import { Integer, OctetString } from 'asn1js'
import {
	Accuracy,
	AlgorithmIdentifier,
	ContentInfo,
	MessageImprint,
	PKIStatusInfo,
	SignedData,
	TimeStampReq,
	TimeStampResp,
	TSTInfo
} from 'pkijs'
import { sameBytes } from '#schema/ledger/bytes.ts'
import { OID } from '#schema/record/oids.ts'
import { sha256, signData, toDer, type Signer } from './cms.ts'

/** Sends a TimeStampReq (DER) somewhere and brings back a TimeStampResp (DER). */
export type AskForTime = (request: Uint8Array<ArrayBuffer>) => Promise<Uint8Array<ArrayBuffer>>

/** No usable answer of a time-stamp authority. `reason` is what it said, or null when it said nothing. */
export class TimestampError extends Error {
	readonly reason: string | null

	constructor(reason: string | null, cause?: unknown) {
		super(reason ?? 'the time-stamp authority does not answer', { cause })
		this.name = 'TimestampError'
		this.reason = reason
	}
}

const PATIENCE_MS = 20_000
const MOST_BYTES = 256 * 1024
/** A policy number from the range that stands for examples (RFC 5612). */
const EVALUATION_POLICY = '1.3.6.1.4.1.32473.1'

/**
 * [R11] A time-stamp token (RFC 3161) over these bytes. Throws a TimestampError when the authority
 * does not answer, refuses, or answers something else than it was asked.
 */
export async function timestamp(
	bytes: Uint8Array<ArrayBuffer>,
	ask: AskForTime
): Promise<ContentInfo> {
	const digest = await sha256(bytes)
	const nonce = positive(crypto.getRandomValues(new Uint8Array(8)))
	const request = new TimeStampReq({
		version: 1,
		messageImprint: imprintOf(digest),
		nonce: new Integer({ valueHex: nonce.buffer }),
		certReq: true
	})
	const response = readResponse(await ask(new Uint8Array(request.toSchema().toBER())))
	const { timeStampToken } = response
	if (response.status.status > 1 || !timeStampToken)
		throw new TimestampError(statusOf(response.status))
	checkToken(timeStampToken, digest, nonce)
	return timeStampToken
}

/** Asks a time-stamp authority over HTTP (RFC 3161 section 3.4), with HTTP Basic where it knows us. */
export function timestampAt(
	url: string,
	known: { user: string; password: string } | null = null
): AskForTime {
	const headers: Record<string, string> = { 'content-type': 'application/timestamp-query' }
	if (known) {
		const words = Buffer.from(`${known.user}:${known.password}`).toString('base64')
		headers.authorization = `Basic ${words}`
	}
	return async (request) => {
		try {
			const response = await fetch(url, {
				method: 'POST',
				headers,
				body: request,
				signal: AbortSignal.timeout(PATIENCE_MS)
			})
			if (!response.ok) throw new Error(`HTTP ${response.status}`)
			const body = new Uint8Array(await response.arrayBuffer())
			if (body.length > MOST_BYTES) throw new Error('the answer is too long')
			return body
		} catch (error) {
			throw new TimestampError(null, error)
		}
	}
}

/** [R9] The evaluation authority: real tokens, made in this process with this installation's own key. */
export function timestampBy(authority: Signer, at: Date): AskForTime {
	return async (request) => {
		const { messageImprint, nonce } = TimeStampReq.fromBER(request)
		const info = new TSTInfo({
			version: 1,
			policy: EVALUATION_POLICY,
			messageImprint,
			serialNumber: new Integer({
				valueHex: positive(crypto.getRandomValues(new Uint8Array(16))).buffer
			}),
			genTime: at,
			accuracy: new Accuracy({ seconds: 1 }),
			...(nonce ? { nonce } : {})
		})
		const bytes = new Uint8Array(info.toSchema().toBER())
		const signed = await signData({ type: OID.timeStampContent, bytes, detached: false }, authority)
		const response = new TimeStampResp({
			status: new PKIStatusInfo({ status: 0 }),
			timeStampToken: ContentInfo.fromBER(toDer(signed))
		})
		return new Uint8Array(response.toSchema().toBER())
	}
}

function imprintOf(digest: ArrayBuffer): MessageImprint {
	return new MessageImprint({
		hashAlgorithm: new AlgorithmIdentifier({ algorithmId: OID.sha256 }),
		hashedMessage: new OctetString({ valueHex: digest })
	})
}

function readResponse(bytes: Uint8Array<ArrayBuffer>): TimeStampResp {
	try {
		return TimeStampResp.fromBER(bytes)
	} catch (error) {
		throw new TimestampError('the answer is no time-stamp response', error)
	}
}

function statusOf({ status, statusStrings }: PKIStatusInfo): string {
	const words = statusStrings?.map((text) => text.valueBlock.value).join(' ')
	return words || `status ${status}`
}

/** The token must speak of exactly our bytes and of this request. */
function checkToken(token: ContentInfo, digest: ArrayBuffer, nonce: Uint8Array): void {
	const content = new SignedData({ schema: token.content }).encapContentInfo.eContent
	if (!content) throw new TimestampError('the token is empty')
	const info = TSTInfo.fromBER(content.getValue())
	const imprint = new Uint8Array(info.messageImprint.hashedMessage.valueBlock.valueHexView)
	if (!sameBytes(imprint, new Uint8Array(digest)))
		throw new TimestampError('the token is for other bytes')
	if (!info.nonce || !sameBytes(info.nonce.valueBlock.valueHexView, nonce))
		throw new TimestampError('the token answers another request')
}

/** As a positive integer without leading zeros. */
function positive(bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
	bytes[0] = ((bytes[0] ?? 0) & 0x3f) | 0x40
	return bytes
}
