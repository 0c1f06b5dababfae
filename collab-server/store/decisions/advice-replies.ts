import { eq } from 'drizzle-orm'
import { advice as adviceTable } from '#schema/db/decisions.ts'
import { Refusal } from '#schema/errors.ts'
import { isId } from '#schema/ids.ts'
import { LIMITS } from '#schema/limits.ts'
import type { Act } from '../acting/act.ts'
import type { Acts } from '../acting/commands.ts'
import { tellDecision } from './settle.ts'
import { requiredText } from '../acting/texts.ts'
import { enterRunning } from './verdicts.ts'

/** [D34] Whoever decides replies to an advice; replying again replaces the words. */
export async function replyToAdvice(
	act: Act,
	needs: Acts['reply-to-advice']['needs']
): Promise<Acts['reply-to-advice']['answers']> {
	const [known] = isId(needs.advice)
		? await act.tx.select().from(adviceTable).where(eq(adviceTable.id, needs.advice))
		: []
	if (!known) throw new Refusal('not_found')
	const entered = await enterRunning(act, known.decisionId)
	const { decision } = entered
	if (decision.deciderId !== act.by.personId) throw new Refusal('not_decider')
	const reply = requiredText(needs.text, 'text', LIMITS.reasonLength)
	await act.tx
		.update(adviceTable)
		.set({ reply, repliedAt: act.at })
		.where(eq(adviceTable.id, known.id))
	act.enter(entered, {
		type: 'advice-answered',
		subjectId: decision.id,
		data: { advice: known.id },
		secret: { '/text': reply }
	})
	tellDecision(act, decision)
	return {}
}
