import * as Y from 'yjs'
import { parseCharter } from '#schema/governance/charter.ts'
import { readable } from '#schema/governance/charter-json.ts'
import type { ArtefactKind } from '#schema/governance/roles.ts'
import { canonicalTextOf } from '#schema/docs/policy.ts'
import { defineRoots } from '#schema/docs/roots.ts'
import { digest } from '#schema/record/verify.ts'
import { loadDocument } from '../artefacts/updates.ts'
import { charterHash } from '../charters/charters.ts'
import type { Db } from '../database/db.ts'
import type { Row } from './carried-rows.ts'
import { unfit } from './package-read.ts'
import type { Outline } from './package-rows.ts'

/**
 * [MV5] Whether a row has the hashes it names: charters, which are read as strictly as when they are proposed [F21],
 * frozen texts, records and files. What cannot even be read does not hold.
 */
export function fitsItsHashes(name: string, row: Row): boolean {
	try {
		return holds(name, row)
	} catch {
		return false
	}
}

function holds(name: string, row: Row): boolean {
	switch (name) {
		case 'charter':
			return charterHash(parseCharter(JSON.parse(readable(row.body as never)))) === row.hash
		case 'frozen_text':
			return row.canonicalText === '' || hashOf(row.canonicalText) === row.textHash
		case 'record':
			return (
				(row.canonicalJson === null || hashOf(row.canonicalJson) === row.jsonHash) &&
				(!(row.pdf instanceof Uint8Array) || digest(row.pdf) === row.pdfHash)
			)
		case 'file_content':
			return row.bytes instanceof Uint8Array && digest(row.bytes) === row.hash
		default:
			return true
	}
}

/** [MV5] The shared documents, once they are written here, can be read: one after the other. */
export async function refuseUnreadable(tx: Db, { light }: Outline): Promise<void> {
	const kinds = new Map((light.get('artefact') ?? []).map(({ row }) => [row.id, row.kind]))
	for (const { row, line } of light.get('document') ?? []) {
		// The server's own documents have the id of their artefact and an ending.
		if (row.name !== row.artefactId) continue
		try {
			const kind = kinds.get(row.artefactId) as ArtefactKind
			const doc = new Y.Doc()
			defineRoots(kind, doc)
			Y.applyUpdate(doc, await loadDocument(tx, String(row.name)))
			canonicalTextOf(kind, doc)
		} catch {
			throw unfit('document', line)
		}
	}
}

function hashOf(text: unknown): string {
	return digest(new TextEncoder().encode(String(text)))
}
