import { eq } from 'drizzle-orm'
import { decision as decisionTable } from '#schema/db/decisions.ts'
import { Refusal } from '#schema/errors.ts'
import { isId } from '#schema/ids.ts'
import { LIMITS } from '#schema/limits.ts'
import type { Alternative, AnnouncedBackground, LegalBasis } from '#schema/record/background.ts'
import { abilityTo, factsAbout, type Place } from '../acting/ability.ts'
import type { Act } from '../acting/act.ts'
import type { Acts } from '../acting/commands.ts'
import { findArtefact } from '../acting/rows.ts'
import { optionalText, requiredText } from '../acting/texts.ts'

/** [R19] What is told with an announcement; nothing of it is empty. */
export async function announcedBackground(
	act: Act,
	place: Place,
	needs: Acts['announce-decision']['needs']
): Promise<AnnouncedBackground> {
	const alternatives = listOf(needs.alternatives, 'alternatives').map(alternative)
	const legalBasis = listOf(needs.legalBasis, 'legalBasis').map(basis)
	const implemented = [...new Set(listOf(needs.implements, 'implements'))]
	for (const id of implemented) await mustBeInForce(act, place, id)
	return {
		...(alternatives.length > 0 && { alternatives }),
		...(legalBasis.length > 0 && { legalBasis }),
		...(implemented.length > 0 && { implements: implemented })
	}
}

function listOf<T>(given: readonly T[] | undefined, field: string): readonly T[] {
	if (given === undefined) return []
	if (!Array.isArray(given)) throw new Refusal('malformed', { field })
	if (given.length > LIMITS.backgroundItems) throw new Refusal('malformed', { field })
	return given
}

function alternative(given: { text: string; reason: string } | null): Alternative {
	return {
		text: requiredText(given?.text, 'alternativeText', LIMITS.aimLength),
		reason: optionalText(given?.reason, 'alternativeReason', LIMITS.aimLength)
	}
}

function basis(given: { citation: string; eli?: string } | null): LegalBasis {
	const citation = requiredText(given?.citation, 'basisCitation', LIMITS.questionLength)
	const eli = optionalText(given?.eli, 'basisAddress', LIMITS.questionLength)
	if (eli !== '' && !isAddress(eli))
		throw new Refusal('web_address_invalid', { field: 'basisAddress' })
	return { citation, eli: eli === '' ? null : eli }
}

function isAddress(text: string): boolean {
	return /^https?:\/\/\S+$/.test(text) && URL.canParse(text)
}

/** A decision of this process that the person may see and that is in force. */
async function mustBeInForce({ tx, at }: Act, place: Place, id: string): Promise<void> {
	if (!isId(id)) throw new Refusal('not_found')
	const [row] = await tx.select().from(decisionTable).where(eq(decisionTable.id, id))
	const artefact = row && (await findArtefact(tx, row.artefactId))
	if (row?.processId !== place.process.id || !artefact) throw new Refusal('not_found')
	if (abilityTo('view', place, { artefact }, factsAbout(place, artefact), at))
		throw new Refusal('not_found')
	if (row.effect !== 'effective') throw new Refusal('decision_not_effective')
}
