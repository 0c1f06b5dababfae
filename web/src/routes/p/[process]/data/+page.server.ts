import * as v from 'valibot'
import { govern } from '#collab/store/acting/govern.ts'
import { database } from '#collab/store/database/runtime.ts'
import { noticeView } from '#collab/store/privacy/notice.ts'
import { LAWFUL_BASES } from '#schema/governance/privacy.ts'
import { LIMITS } from '#schema/limits.ts'
import { CommandId, OptionalText, Text } from '#lib/server/fields.ts'
import { read, refusing } from '#lib/server/refusing.ts'
import { signedIn } from '#lib/server/signed-in.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async (event) =>
	await noticeView(database(), signedIn(event), event.params.process, event.locals.now)

const Basis = v.picklist(LAWFUL_BASES)
const Law = OptionalText(LIMITS.noticeLine)
const Notice = v.object({
	command: CommandId,
	controller: Text(LIMITS.noticeLine, 'text_missing'),
	contact: Text(LIMITS.noticeLine, 'text_missing'),
	officer: Law,
	taking_part_basis: Basis,
	taking_part_law: Law,
	deciding_basis: Basis,
	deciding_law: Law,
	publishing_basis: Basis,
	publishing_law: Law,
	protecting_basis: Basis,
	protecting_law: Law
})

export const actions: Actions = {
	default: (event) =>
		refusing(event, async (form) => {
			const { command, controller, contact, officer, ...said } = read(form, Notice)
			const bases = {
				taking_part: { basis: said.taking_part_basis, law: said.taking_part_law },
				deciding: { basis: said.deciding_basis, law: said.deciding_law },
				publishing: { basis: said.publishing_basis, law: said.publishing_law },
				protecting: { basis: said.protecting_basis, law: said.protecting_law }
			}
			const act = {
				id: command,
				kind: 'set-privacy-notice',
				process: event.params.process,
				...{ controller, contact, officer, bases }
			} as const
			await govern(database(), signedIn(event), act, event.locals.now)
			return { done: 'set' }
		})
}
