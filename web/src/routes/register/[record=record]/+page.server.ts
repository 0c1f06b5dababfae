import { database } from '#collab/store/database/runtime.ts'
import { publicFile, publicRecord } from '#collab/store/register/register-record.ts'
import { publicText } from '#schema/register/public-text.ts'
import { decisionMarkup } from '#schema/register/legislation.ts'
import { renditionsOf } from '#schema/register/entry.ts'
import { toldOf } from '#schema/register/told.ts'
import { keepAddress, tagPage } from '#lib/register/server/answering.ts'
import { isEvaluation } from '#lib/register/server/evaluation.ts'
import { recordAddress } from '#schema/register/address.ts'

export const load = async (event) => {
	const id = event.params.record
	const found = await publicRecord(database(), id)
	keepAddress(event, recordAddress(id), '')
	if (found.kind !== 'record') {
		tagPage(event, found)
		return { found }
	}
	const { record, text, ...rest } = found
	const told = toldOf(record)
	const words = told.ratifiedText ?? text
	const shown = {
		...rest,
		told,
		blocks: told.kind === 'document' ? publicText(words, record.language) : null,
		plain: told.kind === 'document' ? null : words,
		evaluation:
			found.files && (await isEvaluation(found.pdfHash, () => publicFile(database(), id))),
		formats: found.files ? renditionsOf(found.entry) : [],
		markup: decisionMarkup(found.entry, event.url.origin, found.supersedes)
	}
	tagPage(event, shown)
	return { found: shown }
}
