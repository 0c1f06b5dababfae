import type { Denial, RefusalCode } from '#schema/errors.ts'

/** A refusal as a form or an error page shows it. `fields` names the fields that must change. */
export type RefusalShown = {
	code: RefusalCode
	params: Record<string, string | number>
	denial: Denial | null
	fields: Record<string, { code: RefusalCode; params: Record<string, string | number> }>
}

/** What a refused form action answers: the refusal, and what was typed, so that nothing is lost. */
export type Refused = { refusal: RefusalShown; typed: Record<string, string> }
