import { and, eq, ne, sql } from 'drizzle-orm'
import { filing } from '#schema/db/filing.ts'
import { Refusal } from '#schema/errors.ts'
import { RETENTION_CLASSES } from '#schema/governance/retention.ts'
import { LIMITS } from '#schema/limits.ts'
import { must } from '../acting/ability.ts'
import type { Act } from '../acting/act.ts'
import type { Acts, Nothing } from '../acting/commands.ts'
import { optionalText } from '../acting/texts.ts'
import { abilityToKeep } from '../artefacts/holds.ts'
import type { Db } from '../database/db.ts'
import { tellDecision } from '../decisions/settle.ts'
import { enterRecord, recordToKeep, schemeOf } from './filed-rows.ts'

/** [RM1] Files a sealed record: by what it is classified, under which number, and how long it is kept. */
export async function fileRecord(act: Act, needs: Acts['file-record']['needs']): Promise<Nothing> {
	const place = await enterRecord(act.tx, act.by.personId, needs.record, act.at, 'update')
	must(abilityToKeep(place, place.artefact, act.at))
	await recordToKeep(act.tx, place, needs.record)
	const { organisationId } = place.process
	const code = await knownCode(act.tx, organisationId, needs.classification)
	const registryNumber =
		optionalText(needs.registryNumber, 'registryNumber', LIMITS.nameLength) || null
	const retention = RETENTION_CLASSES.find((one) => one === needs.retention)
	if (!retention) throw new Refusal('malformed', { field: 'retention' })
	if (registryNumber !== null)
		await refuseTaken(act.tx, organisationId, registryNumber, needs.record)
	const filed = {
		organisationId,
		classification: code,
		registryNumber,
		retention,
		filedBy: act.by.personId,
		filedAt: act.at
	}
	await act.tx
		.insert(filing)
		.values({ recordId: needs.record, ...filed })
		.onConflictDoUpdate({ target: filing.recordId, set: filed })
	act.enter(place, {
		type: 'record-filed',
		subjectId: needs.record,
		data: { decision: place.decision.id, retention },
		secret: { '/classification': code, '/registry': registryNumber ?? '' }
	})
	tellDecision(act, place.decision)
	return {}
}

/** [RM2] A code of the scheme; any code while the organisation has none. */
async function knownCode(tx: Db, organisationId: string, given: unknown): Promise<string> {
	const code = optionalText(given, 'classification', LIMITS.nameLength)
	if (code === '') throw new Refusal('classification_missing', { field: 'classification' })
	const scheme = await schemeOf(tx, organisationId)
	if (scheme.length > 0 && !scheme.some((line) => line.code === code))
		throw new Refusal('classification_unknown', { field: 'classification' })
	return code
}

/** [RM1] One number stands for one record; two at the same instant wait for one another. */
async function refuseTaken(
	tx: Db,
	organisationId: string,
	registryNumber: string,
	id: string
): Promise<void> {
	await tx.execute(
		sql`select pg_advisory_xact_lock(hashtextextended(${`registry ${organisationId}`}, 0))`
	)
	const [taken] = await tx
		.select({ id: filing.recordId })
		.from(filing)
		.where(
			and(
				eq(filing.organisationId, organisationId),
				eq(filing.registryNumber, registryNumber),
				ne(filing.recordId, id)
			)
		)
	if (taken) throw new Refusal('registry_number_taken', { field: 'registryNumber', id: taken.id })
}
