import { renditionOf } from '#collab/port/record-renditions.ts'
import { database } from '#collab/store/database/runtime.ts'
import { publicFile } from '#collab/store/register/register-record.ts'
import { Refusal } from '#schema/errors.ts'
import { recordFileOf } from '#schema/register/address.ts'
import { MEDIA_TYPE_OF } from '#schema/register/atom.ts'
import { asked, openAnswer, tagOf } from '#lib/register/server/answering.ts'
import { APART } from '#lib/server/record-download.ts'

/** [PR8] [RD1] A published record as a file. */
export const GET = async (event) => {
	const { file: name } = event.params
	const file = recordFileOf(name)
	if (!file) throw new Refusal('not_found')
	const { pdf, pdfHash, odt } = await publicFile(database(), file.id)
	if (file.format === 'odt' && !odt) throw new Refusal('not_found')
	const bytes = file.format === 'pdf' ? pdf : await renditionOf(pdf, file.format)
	const headers = {
		'content-type': MEDIA_TYPE_OF[file.format],
		'content-disposition': `${file.format === 'html' ? 'inline' : 'attachment'}; filename="${name}"`,
		'content-security-policy': APART
	}
	return openAnswer(event, tagOf(name, pdfHash), headers, () => new Blob([new Uint8Array(bytes)]))
}
export const OPTIONS = asked
