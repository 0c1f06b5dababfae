import { strToU8 } from 'fflate'
import { CSV_MARK, csvRow } from '#schema/csv.ts'
import type { LeavingRecord, Leaving, RecordMetadata } from '../store/record/leaving-records.ts'
import { bagged } from './bag.ts'
import { zipped, type Member } from './zip-stream.ts'

/**
 * [RM7] Records for a records system: a bag with a folder for each - the sealed PDF, its data, the bundle and
 * `metadata.json` - and one table of all of them.
 */
export function recordBag(
	leaving: Leaving,
	at: Date
): { name: string; bytes: AsyncGenerator<Uint8Array> } {
	const only = leaving.ids.length === 1 ? leaving.ids[0] : undefined
	const folder = `interlink-${only ?? 'records'}-${at.toISOString().slice(0, 10)}`
	const info = [
		['Source-Organization', leaving.organisation],
		['External-Description', `Sealed decision records of ${leaving.process.name}`],
		['External-Identifier', only ?? leaving.process.id],
		['Bagging-Date', at.toISOString().slice(0, 10)],
		['Bag-Software-Agent', 'Interlink']
	] as const
	const bag = bagged(folder, recordMembers(leaving.records), info)
	return { name: `${folder}.zip`, bytes: zipped(bag, at) }
}

/** A folder for each record, then the table of all. */
export async function* recordMembers(
	records: AsyncIterable<LeavingRecord>
): AsyncGenerator<Member> {
	const all: RecordMetadata[] = []
	for await (const { metadata, pdf, json, bundle } of records) {
		const { id } = metadata
		all.push(metadata)
		yield { path: `${id}/${id}.pdf`, bytes: pdf }
		yield { path: `${id}/${id}.json`, bytes: strToU8(json) }
		if (bundle) yield { path: `${id}/${id}.asice`, bytes: bundle }
		const said = strToU8(`${JSON.stringify(metadata, null, '\t')}\n`)
		yield { path: `${id}/metadata.json`, bytes: said }
	}
	const lines = [COLUMNS, ...all.map(rowOf)].map(csvRow)
	yield { path: 'records.csv', bytes: strToU8(CSV_MARK + lines.join('')) }
}

const COLUMNS = [
	...[
		'id',
		'question',
		'title',
		'closed_at',
		'sealed_at',
		'classification',
		'classification_title'
	],
	...['registry_number', 'retention', 'keep_until', 'on_hold', 'sha256_json', 'sha256_pdf']
]

function rowOf(one: RecordMetadata): string[] {
	return [
		one.id,
		one.question,
		one.title,
		one.closedAt ?? '',
		one.sealedAt ?? '',
		one.classification?.code ?? '',
		one.classification?.title ?? '',
		one.registryNumber ?? '',
		one.retention?.class ?? '',
		one.retention?.until ?? '',
		one.hold ? 'yes' : 'no',
		hexOf(one.hashes.json),
		hexOf(one.hashes.pdf)
	]
}

/** As the manifest of the bag has it; of a base64url that begins with “-” a spreadsheet would make a formula. */
function hexOf(hash: string | null | undefined): string {
	return Buffer.from(hash ?? '', 'base64url').toString('hex')
}
