import { aSecretary } from '#collab/store/cast/cast.ts'
import type { Caller } from '#collab/store/acting/caller.ts'
import type { Given, Provocations } from '#collab/store/acting/provoked/given.ts'
import { recordFile } from '#collab/store/record/records.ts'
import { LIMITS } from '#schema/limits.ts'
import type { Signer } from './cms.ts'
import { sealRecord } from './seal-record.ts'
import { aSigner, signElsewhere } from './test-signing.ts'

/** A sealed record that waits for a signature, the file of it, and the secretary who may sign. */
async function waiting(given: Given, human_signature = 'advanced') {
	await given.under({ records: { human_signature } })
	const { id: decision } = await given.adopted()
	const { recordId } = await given.steer('request-record', { decision })
	await sealRecord(given.db, recordId, given.now, {})
	const sal = await aSecretary(given.world, given.process)
	const { bytes } = await recordFile(given.db, sal, decision, 'pdf', given.now)
	const attach = (file: Uint8Array, by: Caller = sal) =>
		given.act(by, 'attach-signature', { decision, file })
	const signed = async (signer?: Signer, manner = {}) => {
		const who = signer ?? (await aSigner('Sal Secretary', given.now))
		return signElsewhere(bytes, who, given.now, manner)
	}
	return { bytes, attach, signed }
}

/** Refusals of what comes back signed. */
export const SIGNATURES = {
	signature_not_asked: async (given) => {
		const { attach, signed } = await waiting(given, 'none')
		return attach(await signed())
	},
	not_the_sealed_file: async (given) => (await waiting(given)).attach(Uint8Array.of(1, 2, 3)),
	signed_file_truncated: async (given) => {
		const { attach, bytes } = await waiting(given)
		return attach(bytes.subarray(0, bytes.length - 9))
	},
	signed_file_too_large: async (given) =>
		(await waiting(given)).attach(new Uint8Array(LIMITS.signedFileBytes + 1)),
	signature_missing: async (given) => {
		const { attach, bytes } = await waiting(given)
		return attach(bytes)
	},
	signature_broken: async (given) => {
		const { attach, signed } = await waiting(given)
		const file = Buffer.from(await signed())
		file.write('9', file.lastIndexOf('/M (D:20') + 7, 'latin1')
		return attach(new Uint8Array(file))
	},
	signed_file_changed: async (given) => {
		const { attach, signed } = await waiting(given)
		return attach(await signed(undefined, { page: { Rotate: 180 } }))
	},
	certificate_expired: async (given) => {
		const { attach, signed } = await waiting(given)
		return attach(await signed(await aSigner('Sal Secretary', given.now, -5)))
	},
	signed_already: async (given) => {
		const { attach, signed } = await waiting(given)
		const signer = await aSigner('Sal Secretary', given.now)
		const once = await signed(signer)
		await attach(once)
		return attach(await signElsewhere(once, signer, given.now))
	}
} satisfies Provocations
