import { forget } from '#lib/ui/leaving.ts'
import { reading } from './page.ts'

/** Signing out takes what this device kept of the person along, once it is accepted. */
export function signOutHere(): void {
	document.addEventListener('submit', (event) => {
		const form = event.target
		if (!(form instanceof HTMLFormElement) || !form.action.endsWith('/sign-out')) return
		event.preventDefault()
		void leave(form)
	})
}

async function leave(form: HTMLFormElement): Promise<void> {
	const headers = { accept: 'application/json', 'x-sveltekit-action': 'true' }
	const sent = { method: 'POST', body: new FormData(form), headers }
	const answer = await fetch(form.action, sent).catch(() => null)
	const result = answer?.ok ? ((await answer.json()) as { type: string; location: string }) : null
	if (result?.type !== 'redirect') return form.submit()
	await forget(reading().person)
	window.location.assign(result.location)
}
