import * as v from 'valibot'
import { bodiesView } from '#collab/store/organisation/bodies-view.ts'
import { govern } from '#collab/store/acting/govern.ts'
import type { Acts, CommandKind, CommandOf } from '#collab/store/acting/commands.ts'
import { database } from '#collab/store/database/runtime.ts'
import { LIMITS } from '#schema/limits.ts'
import { CommandId, Id, Name, OptionalText } from '#lib/server/fields.ts'
import { read, refusing } from '#lib/server/refusing.ts'
import { signedIn } from '#lib/server/signed-in.ts'
import type { RequestEvent } from '@sveltejs/kit'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async (event) => {
	const caller = signedIn(event)
	const { process } = event.params
	return { bodies: await bodiesView(database(), caller, process, event.locals.now) }
}

const IdOrNone = v.union([v.literal(''), Id])
const OrganisationForm = v.object({ command: CommandId, name: Name, type: v.string() })
const RenameForm = v.object({ command: CommandId, of: Id, name: Name })
const EndForm = v.object({ command: CommandId, of: Id, reason: OptionalText(LIMITS.reasonLength) })
const AffiliationForm = v.object({ command: CommandId, membership: Id, organisation: IdOrNone })
const TeamForm = v.object({ command: CommandId, name: Name, organisation: IdOrNone })
const PlaceForm = v.object({ command: CommandId, team: Id, membership: Id })
const AssignForm = v.object({
	command: CommandId,
	artefact: Id,
	team: IdOrNone,
	organisation: IdOrNone,
	visibility: v.string()
})

/** One form that governs: reads it, carries out its one act, and says that it is done. */
function acting<S extends v.GenericSchema<unknown, { command: string }>, K extends CommandKind>(
	schema: S,
	kind: K,
	needs: (form: v.InferOutput<S>, process: string) => Acts[K]['needs']
) {
	return (event: RequestEvent<{ process: string }>) =>
		refusing(event, async (form) => {
			const fields = read(form, schema)
			const act = { id: fields.command, kind, ...needs(fields, event.params.process) }
			await govern(database(), signedIn(event), act as CommandOf<K>, event.locals.now)
			return { done: kind }
		})
}

export const actions: Actions = {
	add_organisation: acting(OrganisationForm, 'create-organisation', ({ name, type }, process) => ({
		process,
		name,
		type
	})),
	rename_organisation: acting(RenameForm, 'edit-organisation', ({ of, name }) => ({
		organisation: of,
		name
	})),
	end_organisation: acting(EndForm, 'end-organisation', ({ of, reason }) => ({
		organisation: of,
		reason
	})),
	act_for: acting(AffiliationForm, 'set-organisation', ({ membership, organisation }) => ({
		membership,
		organisation: organisation || null
	})),
	form_team: acting(TeamForm, 'create-team', ({ name, organisation }, process) => ({
		process,
		name,
		...(organisation && { organisation })
	})),
	rename_team: acting(RenameForm, 'rename-team', ({ of, name }) => ({ team: of, name })),
	end_team: acting(EndForm, 'end-team', ({ of, reason }) => ({ team: of, reason })),
	join: acting(PlaceForm, 'join-team', ({ team, membership }) => ({ team, membership })),
	leave: acting(PlaceForm, 'leave-team', ({ team, membership }) => ({ team, membership })),
	assign: acting(AssignForm, 'assign-artefact', ({ artefact, team, organisation, visibility }) => ({
		artefact,
		team: team || null,
		organisation: organisation || null,
		visibility
	}))
}
