import type { SubmitFunction } from '$app/forms'
import { invalidate } from '$app/navigation'
import type { Refused } from '#lib/ui/refusal.ts'

/**
 * Sends a form without leaving the place: the page stays where it is, with its focus. Without
 * JavaScript the same form is answered by the whole page.
 */
export function sendingQuietly(act: {
	prepare?: (form: FormData) => void
	begun: () => boolean
	done: () => void
	refused: (refused: Partial<Refused> | undefined) => void
}): SubmitFunction {
	return ({ cancel, formData }) => {
		if (!act.begun()) return cancel()
		act.prepare?.(formData)
		return async ({ result }) => {
			if (result.type === 'failure') return act.refused(result.data as Partial<Refused>)
			if (result.type === 'error') return act.refused(undefined)
			act.done()
			await invalidate('interlink:artefact')
		}
	}
}
