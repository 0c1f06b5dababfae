import type { Caller } from '#collab/store/acting/caller.ts'
import type { Language } from '#lib/messages/languages.ts'
import type { WhereAnswers } from '#lib/ui/where.ts'
import type { Reading } from '#lib/ui/reading.ts'
import type { RefusalShown } from '#lib/ui/refusal.ts'

declare global {
	namespace App {
		interface Locals {
			caller: Caller | null
			language: Language
			reading: Reading
			/** The instant this request arrived: the only clock of a page. */
			now: Date
			/** A text that goes into the page as it is sent, and not into its data. */
			text?: string
		}
		interface PageData {
			/** The four answers of this page, when they differ from the process's own. */
			where?: WhereAnswers
		}
		interface Error {
			message: string
			/** Set when the error is an expected refusal: its sentence stands in the catalogue. */
			refusal?: RefusalShown
		}
	}
}
