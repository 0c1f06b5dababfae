import { database } from '#collab/store/database/runtime.ts'
import { publicRecord } from '#collab/store/register/register-record.ts'
import { publicText } from '#schema/register/public-text.ts'
import { decisionMarkup } from '#schema/register/legislation.ts'
import { renditionsOf } from '#schema/register/entry.ts'
import { toldOf } from '#schema/register/told.ts'
import { keepAddress, tagPage } from '#lib/register/server/answering.ts'
import { shownSeals } from '#lib/server/seals.ts'
import { recordAddress } from '#schema/register/address.ts'

export const load = async (event) => {
	const id = event.params.record
	const found = await publicRecord(database(), id)
	keepAddress(event, recordAddress(id), '')
	if (found.kind !== 'record') {
		tagPage(event, found)
		return { found }
	}
	const { record, text, withdrawn, ...rest } = found
	const told = toldOf(record, withdrawn)
	const seals = await shownSeals(id)
	const words = told.ratifiedText ?? text
	const shown = {
		...rest,
		told,
		translations: told.translations.map(({ text, ...translation }) => ({
			...translation,
			blocks: publicText(text, record.language, 4)
		})),
		seals,
		blocks: told.kind === 'document' ? publicText(words, record.language) : null,
		plain: told.kind === 'document' ? null : words,
		evaluation: seals?.some(({ evaluation }) => evaluation) ?? false,
		formats: found.files && seals ? renditionsOf(found.entry) : [],
		markup: decisionMarkup(found.entry, event.url.origin, found.supersedes, told)
	}
	tagPage(event, shown)
	return { found: shown }
}
