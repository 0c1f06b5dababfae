import { createHash } from 'node:crypto'
import { charter as charterTable } from '#schema/db/processes.ts'
import { Refusal } from '#schema/errors.ts'
import { builtInCharter, parseCharter, type Charter } from '#schema/governance/charter.ts'
import { canonicalBytes, type Json } from '#schema/record/canonical.ts'
import type { BaseCharter } from '../acting/commands.ts'
import type { Db } from '../database/db.ts'

/** The first charter of a process: a built-in one, in the process's own language and time zone. */
export function firstCharter(base: BaseCharter, language: string, timezone: string): Charter {
	const standard = builtInCharter(base)
	if (!standard) throw new Refusal('malformed', { field: 'charter' })
	return parseCharter({ extends: base, languages: [language], timezone }, standard)
}

/** SHA-256 of the canonical JSON, base64url: the name by which verdicts and records cite a charter. */
export function charterHash({ hash: _hash, ...charter }: Charter): string {
	return createHash('sha256')
		.update(canonicalBytes(charter as unknown as Json))
		.digest('base64url')
}

/** Keeps a charter version; it is never changed afterwards [F13]. */
export async function keepCharter(
	tx: Db,
	kept: { id: string; processId: string; version: number; charter: Charter },
	at: Date
): Promise<string> {
	const { hash: _hash, ...body } = kept.charter
	const hash = charterHash(kept.charter)
	await tx.insert(charterTable).values({
		id: kept.id,
		processId: kept.processId,
		version: kept.version,
		hash,
		body,
		adoptedAt: at
	})
	return hash
}
