import { eq } from 'drizzle-orm'
import { record } from '#schema/db/decisions.ts'
import { DAY, aPerson, aSecretary } from '../../cast/cast.ts'
import { publicFile } from '../../register/register-record.ts'
import { leavingRecords } from '../../record/leaving-records.ts'
import { setScheme } from '../../record/classification-scheme.ts'
import type { Caller } from '../caller.ts'
import type { Given, Provocations } from './given.ts'

/** A sealed record, as far as the tables can tell, and a secretary who files it. */
async function sealed(given: Given, canonicalJson = '{"decision":{"summary":"At Mill Lane"}}') {
	const { id: decision, artefact } = await given.adopted()
	const { recordId } = await given.steer('request-record', { decision })
	const hashes = { jsonHash: 'json', pdfHash: 'pdf' }
	const files = { pdf: Uint8Array.of(1), canonicalJson, ...hashes }
	await given.db
		.update(record)
		.set({ status: 'sealed', sealedAt: given.now, ...files })
		.where(eq(record.id, recordId))
	const sal = await aSecretary(given.world, given.process)
	const file = (more = {}) =>
		given.act(sal, 'file-record', {
			...{ record: recordId, classification: '04', retention: 'working-2y', ...more }
		})
	return { artefact, recordId, sal, file }
}

function askRedaction(given: Given, record: string, by: Caller, passages: string[]) {
	const because = { ground: 'mistake', reference: 'Noted on Monday' }
	return given.act(by, 'ask-redaction', { record, passages, ...because })
}

async function redacted(given: Given, record: string, by: Caller) {
	const { redactionId: redaction } = await askRedaction(given, record, by, ['At Mill Lane'])
	return given.steer('confirm-redaction', { redaction })
}

async function scheme(given: Given, text: string) {
	const ann = await aPerson(given.world, 'Ann', { administrator: true })
	return setScheme(given.db, ann, text)
}

/** Refusals about how records are filed and kept. */
export const RECORDS = {
	classification_missing: async (given) => (await sealed(given)).file({ classification: ' ' }),
	classification_unknown: async (given) => {
		await scheme(given, '1 Roads')
		return (await sealed(given)).file()
	},
	classification_twice: (given) => scheme(given, '1 Roads\n1 Parks'),
	record_unfit: async (given) => {
		const { sal } = await sealed(given)
		return leavingRecords(given.db, sal, given.process.id, null, given.now)
	},
	registry_number_taken: async (given) => {
		await (await sealed(given)).file({ registryNumber: '118' })
		return (await sealed(given)).file({ registryNumber: '118' })
	},
	record_redacted: async (given) => {
		const { recordId, sal } = await sealed(given)
		await redacted(given, recordId, sal)
		return publicFile(given.db, recordId)
	},
	redaction_passages_wrong: async (given) => {
		const { recordId, sal } = await sealed(given)
		return askRedaction(given, recordId, sal, ['abc'])
	},
	redaction_passage_missing: async (given) => {
		const { recordId, sal } = await sealed(given)
		return askRedaction(given, recordId, sal, ['Nobody said this'])
	},
	redaction_out_of_reach: async (given) => {
		const { recordId, sal } = await sealed(given, '{"organisation":{"name":"Brindlemoor"}}')
		return askRedaction(given, recordId, sal, ['Brindlemoor'])
	},
	record_disposed: async (given) => {
		const { artefact, recordId, sal, file } = await sealed(given)
		await file()
		given.world.pass(3 * 366 * DAY)
		const about = { artefact, record: recordId }
		await given.act(sal, 'ask-disposal', { ...about, reason: 'It is over.' })
		await given.steer('confirm-disposal', about)
		return file()
	}
} satisfies Provocations
