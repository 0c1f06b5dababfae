import type { Column } from 'drizzle-orm'
import * as Y from 'yjs'
import { Refusal } from '#schema/errors.ts'
import type { ArtefactKind } from '#schema/governance/roles.ts'
import { canonicalTextOf } from '#schema/docs/policy.ts'
import { defineRoots } from '#schema/docs/roots.ts'
import { refuseUnkeepable } from '#schema/keepable.ts'
import { digest } from '#schema/record/verify.ts'
import { readable } from '#schema/governance/charter-json.ts'
import { parseCharter } from '#schema/governance/charter.ts'
import { charterHash } from '../charters/charters.ts'
import { CARRIED, FILE, PERSON } from './carried.ts'
import { idsIn, rowOf, type Row } from './carried-rows.ts'
import type { Package } from './package-read.ts'

export type Rows = ReadonlyMap<string, Row[]>

/** Ids that name something else than a row or a person: a card, a suggestion. */
const OF_CONTENT = new Set(['entryId', 'suggestion'])

/**
 * [MV4] The rows of a package, every one of the columns and kinds we know, and of this process alone: what a row
 * names is in the package too. @throws Refusal package_unfit, with the file and line it is about
 */
export function rowsIn({ files, about }: Package): Rows {
	const rows = new Map<string, Row[]>()
	const read = (name: string, columns: Record<string, Column>) =>
		rows.set(name, rowsOfFile(files, name, columns))
	for (const { name, columns } of CARRIED) read(name, columns)
	read('person', PERSON)
	read('file_content', FILE)
	const [process, ...more] = rows.get('process') ?? []
	if (process?.id !== about.process || more.length > 0) throw unfit('process', 0)
	refuseStrangers(rows)
	return rows
}

function rowsOfFile(files: Package['files'], name: string, columns: Record<string, Column>): Row[] {
	const bytes = files.get(`tables/${name}.jsonl`)
	if (!bytes) throw unfit(name, 0)
	const lines = new TextDecoder().decode(bytes).split('\n')
	if (lines.pop() !== '') throw unfit(name, lines.length + 1)
	return lines.map((line, at) => {
		const row = rowOf(line, columns)
		if (!row) throw unfit(name, at + 1)
		try {
			refuseUnkeepable(row, name)
		} catch {
			throw unfit(name, at + 1)
		}
		return row
	})
}

/** Rows of one process name nothing outside of it, and nobody who is not in the package. */
function refuseStrangers(rows: Rows): void {
	const own = new Map<string, Set<string>>()
	const known = new Set<string>()
	for (const [name, all] of rows) {
		own.set(name, new Set(all.flatMap(({ id, name: key }) => [id, key].map(String))))
		for (const { id } of all) known.add(String(id))
	}
	for (const { name, by, of, columns } of CARRIED) {
		const key = Object.keys(columns).find((one) => columns[one] === by) ?? ''
		for (const [at, row] of (rows.get(name) ?? []).entries()) {
			const named = idsIn(
				Object.fromEntries(Object.entries(row).filter(([one]) => !OF_CONTENT.has(one))),
				columns
			)
			const inside = own.get(of)?.has(String(row[key])) === true
			if (!inside || named.some((id) => !known.has(id))) throw unfit(name, at + 1)
		}
	}
}

/**
 * [MV5] What has a hash in the package has it: charters, frozen texts, records, files. Charters are read as strictly
 * as when they are proposed [F21], and shared documents can be read.
 */
export function checkContents(rows: Rows): void {
	each(rows, 'charter', ({ body, hash }) => {
		const charter = parseCharter(JSON.parse(readable(body as never)))
		return charterHash(charter) === hash
	})
	each(
		rows,
		'frozen_text',
		({ canonicalText, textHash }) => canonicalText === '' || hashOf(canonicalText) === textHash
	)
	each(
		rows,
		'record',
		({ canonicalJson, jsonHash, pdf, pdfHash }) =>
			(canonicalJson === null || hashOf(canonicalJson) === jsonHash) &&
			(!(pdf instanceof Uint8Array) || digest(pdf) === pdfHash)
	)
	each(
		rows,
		'file_content',
		({ bytes, hash }) => bytes instanceof Uint8Array && digest(bytes) === hash
	)
	const kinds = new Map((rows.get('artefact') ?? []).map(({ id, kind }) => [id, kind]))
	each(rows, 'document', ({ name, artefactId }) => {
		// The server's own documents have the id of their artefact and an ending.
		if (name !== artefactId) return true
		const doc = new Y.Doc()
		const kind = kinds.get(artefactId) as ArtefactKind
		defineRoots(kind, doc)
		const updates = updatesOf(rows, String(name))
		for (const update of updates) Y.applyUpdate(doc, update)
		return typeof canonicalTextOf(kind, doc) === 'string'
	})
}

function updatesOf(rows: Rows, name: string): Uint8Array[] {
	const snapshots = (rows.get('document_snapshot') ?? []).map(({ document, state }) => ({
		document,
		bytes: state,
		seq: 0
	}))
	const updates = (rows.get('document_update') ?? []).map(({ document, update, seq }) => ({
		document,
		bytes: update,
		seq: Number(seq)
	}))
	return [...snapshots, ...updates]
		.filter(({ document }) => document === name)
		.toSorted((one, other) => one.seq - other.seq)
		.flatMap(({ bytes }) => (bytes instanceof Uint8Array ? [bytes] : []))
}

function each(rows: Rows, name: string, holds: (row: Row) => boolean): void {
	for (const [at, row] of (rows.get(name) ?? []).entries()) {
		let right = false
		try {
			right = holds(row)
		} catch {
			// What cannot even be read does not hold either.
		}
		if (!right) throw unfit(name, at + 1)
	}
}

function hashOf(text: unknown): string {
	return digest(new TextEncoder().encode(String(text)))
}

/** `line` 0 is the file itself. */
function unfit(name: string, line: number): Refusal {
	return new Refusal('package_unfit', { member: `tables/${name}.jsonl`, line })
}
