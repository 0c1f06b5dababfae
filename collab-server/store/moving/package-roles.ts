import type { Json } from '#schema/record/canonical.ts'
import type { Row } from './carried-rows.ts'
import { agrees, instantOf, unlogged } from './package-ballots.ts'
import type { Told } from './package-log.ts'
import type { Outline } from './package-rows.ts'

/** A role as the log tells it: who, since when, and what became of it. */
type Role = {
	begun: Told
	role: Json
	mandates: string[]
	terms: Record<string, Json>
	organisation: Json
	attributes: Map<string, boolean>
	/** An attribute was verified whose name was erased since. */
	unread: boolean
	until: string | null
}

/**
 * [MV8] Every role is one that began by the log, of that person, with the mandates, the organisation, the verified
 * attributes and the end that the log came to; none that began is missing. Who it was of somebody who was erased
 * cannot be compared any more. @throws Refusal package_unlogged
 */
export function compareRoles({ light }: Outline, told: readonly Told[]): void {
	const roles = rolesIn(told)
	const rows = light.get('membership') ?? []
	for (const { row, line } of rows) {
		const role = roles.get(String(row.id))
		if (!role || !isAsLogged(row, role)) throw unlogged('membership', line)
	}
	const known = new Set(rows.map(({ row }) => row.id))
	for (const id of roles.keys()) if (!known.has(id)) throw unlogged('membership', 0)
}

function rolesIn(told: readonly Told[]): Map<string, Role> {
	const roles = new Map<string, Role>()
	for (const one of told) {
		const { entry, said } = one
		const data = entry.data as Record<string, Json>
		const role = roles.get(String(data.membership))
		if (entry.type === 'member-removed') endAll(roles, one)
		else if (BEGINNINGS.has(entry.type) && data.membership)
			roles.set(String(data.membership), begun(one))
		else if (role) follow(role, one.entry.type, data, said, entry.at)
	}
	return roles
}

/** Who brings a process facilitates it. */
const BEGINNINGS = new Set(['role-began', 'process-brought'])

function begun(one: Told): Role {
	const data = one.entry.data as Record<string, Json>
	return {
		begun: one,
		role: data.role ?? 'facilitator',
		mandates: Array.isArray(data.mandates) ? data.mandates.map(String) : [],
		terms: {},
		organisation: null,
		attributes: new Map(),
		unread: false,
		until: typeof data.until === 'string' ? data.until : null
	}
}

function follow(
	role: Role,
	type: string,
	data: Record<string, Json>,
	said: Told['said'],
	at: string
): void {
	const mandate = String(data.mandate)
	switch (type) {
		case 'role-ended':
			role.until = at
			return
		case 'role-term-changed':
			role.until = typeof data.until === 'string' ? data.until : null
			return
		case 'mandate-given':
			role.mandates = [...new Set([...role.mandates, mandate])]
			role.terms[mandate] = {
				from: data.from ?? null,
				until: data.until ?? null,
				artefacts: data.artefacts ?? null
			}
			return
		case 'mandate-ended':
			role.mandates = role.mandates.filter((one) => one !== mandate)
			delete role.terms[mandate]
			return
		case 'organisation-set':
			role.organisation = data.organisation ?? null
			return
		case 'attribute-verified': {
			const [attribute, holds] = [said.get('/attribute'), said.get('/holds')]
			if (attribute === undefined || holds === undefined) role.unread = true
			else role.attributes.set(String(attribute), holds === true)
		}
	}
}

/** [B12] Every role of somebody who was removed ended then. */
function endAll(roles: Map<string, Role>, { entry, said }: Told): void {
	for (const role of roles.values()) {
		const who = role.begun.said.get('/person') ?? role.begun.said.get('/actor')
		const open = role.until === null || role.until > entry.at
		if (open && who !== undefined && who === said.get('/person')) role.until = entry.at
	}
}

function isAsLogged(row: Row, role: Role): boolean {
	const { entry, said } = role.begun
	const since = (entry.data as { from?: Json }).from ?? entry.at
	const attributes = [...role.attributes].filter(([, holds]) => holds).map(([name]) => name)
	// Of somebody who was erased the attributes are forgotten [PD2]: fewer than the log had is no more than that.
	const had = (row.attributes as string[]).every((one) => role.unread || attributes.includes(one))
	const erased = !said.has('/person') && !said.has('/actor')
	return (
		row.role === role.role &&
		instantOf(row.from) === since &&
		instantOf(row.until) === role.until &&
		agrees(said.get('/person') ?? said.get('/actor'), row.personId as Json) &&
		agrees(role.mandates.toSorted(), (row.mandates as string[]).toSorted()) &&
		agrees(role.terms, row.mandateTerms as Json) &&
		agrees(role.organisation, row.organisationId as Json) &&
		had &&
		(erased || role.unread || attributes.length === (row.attributes as string[]).length)
	)
}
