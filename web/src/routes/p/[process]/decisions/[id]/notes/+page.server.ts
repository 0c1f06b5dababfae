import * as v from 'valibot'
import { decisionView } from '#collab/store/decisions/decisions.ts'
import { govern } from '#collab/store/acting/govern.ts'
import { database } from '#collab/store/database/runtime.ts'
import { backgroundView } from '#collab/store/record/background-view.ts'
import { LIMITS } from '#schema/limits.ts'
import { CommandId, OptionalText, Text } from '#lib/server/fields.ts'
import { read, refusing } from '#lib/server/refusing.ts'
import { signedIn } from '#lib/server/signed-in.ts'

const Count = v.pipe(
	v.optional(v.string(), ''),
	v.trim(),
	v.regex(/^\d{0,7}$/, 'malformed'),
	v.transform((digits) => (digits === '' ? null : Number(digits)))
)
const Accommodations = v.object({
	command: CommandId,
	measures: OptionalText(LIMITS.backgroundItems * LIMITS.aimLength),
	assisted: Count
})
const Translation = v.object({
	command: CommandId,
	language: v.string('language_unknown'),
	translatedBy: v.string(),
	translatedQuestion: Text(LIMITS.questionLength, 'text_missing'),
	translatedSummary: OptionalText(LIMITS.aimLength),
	translatedText: OptionalText(LIMITS.translationLength)
})

const Withdrawal = v.object({
	command: CommandId,
	withdrawn: v.string('language_unknown'),
	reason: Text(LIMITS.reasonLength, 'reason_missing')
})

export const load = async (event) => {
	const { id } = event.params
	const decision = await decisionView(database(), signedIn(event), id, event.locals.now)
	const background = await backgroundView(database(), signedIn(event), id, event.locals.now)
	return { decision, background }
}

export const actions = {
	accommodations: (event) =>
		refusing(event, async (form) => {
			const { command, measures, assisted } = read(form, Accommodations)
			const lines = measures.split('\n').filter((line) => line.trim() !== '')
			const act = { id: command, kind: 'note-accommodations', decision: event.params.id } as const
			await govern(
				database(),
				signedIn(event),
				{ ...act, measures: lines, assisted },
				event.locals.now
			)
			return { saved: 'accommodations' }
		}),
	translation: (event) =>
		refusing(event, async (form) => {
			const { command, language, translatedBy, ...said } = read(form, Translation)
			const act = { id: command, kind: 'translate-decision', decision: event.params.id } as const
			const translation = {
				...{ language, translatedBy, question: said.translatedQuestion },
				...{ summary: said.translatedSummary, text: said.translatedText }
			}
			await govern(database(), signedIn(event), { ...act, ...translation }, event.locals.now)
			return { saved: 'translation' }
		}),
	withdraw: (event) =>
		refusing(event, async (form) => {
			const { command, withdrawn: language, reason } = read(form, Withdrawal)
			const act = { id: command, kind: 'withdraw-translation', decision: event.params.id } as const
			await govern(database(), signedIn(event), { ...act, language, reason }, event.locals.now)
			return { saved: 'withdraw' }
		})
}
