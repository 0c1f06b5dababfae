import { keyOfSeal } from '#schema/record/key-named.ts'
import { readRecordPdf } from '#schema/record/pdf-read.ts'
import { parseRecord } from '#schema/record/record.ts'
import { checkSeal } from '#schema/record/signature-check.ts'
import { assert } from '#schema/errors.ts'
import type { PageSource } from '../records/page-data.ts'

/** What a sealed PDF was made of, read back from the file itself: nothing else is asked, so nothing else can differ. */
export async function sealedSource(pdf: Uint8Array): Promise<PageSource> {
	const { files, seal, signatures } = await readRecordPdf(pdf)
	assert(files, 'a sealed file holds its record')
	const recordBytes = new Uint8Array(files.record)
	const record = parseRecord(recordBytes)
	const { evaluation } = await checkSeal(seal, [], new Date(record.issuedAt))
	const text = new TextDecoder().decode(files.text ?? new Uint8Array())
	const { consistency = null } = files
	const made = [...(seal ? [seal] : []), ...signatures]
	const seals = (await Promise.all(made.map(keyOfSeal))).filter((one) => one !== null)
	return { record, recordBytes, text, proof: files.proof ?? '', consistency, evaluation, seals }
}
