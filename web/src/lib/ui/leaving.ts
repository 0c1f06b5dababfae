import type { SubmitFunction } from '$app/forms'

/** Another tab may hold a database open; leaving does not wait for it. */
const PATIENCE_MS = 1_000

/** Loaded only now: most pages keep nothing. */
const wipe = async (person: string) =>
	(await import('#lib/collab/local-work.ts')).wipeLocalWork(person)

/** What a form does that ends a session: what this device kept of the person goes with it, if it is accepted. */
export function leaving(personId: string | undefined): SubmitFunction {
	return () =>
		async ({ result, update }) => {
			if (result.type !== 'redirect') return await update({ reset: false })
			if (personId) await forget(personId)
			// A fresh page, so that nothing of the person stays in memory.
			window.location.assign(result.location)
		}
}

/** Takes what this device kept of a person, and does not wait for ever. */
export async function forget(personId: string): Promise<void> {
	const patience = new Promise<void>((resolve) => setTimeout(resolve, PATIENCE_MS))
	await Promise.race([wipe(personId), patience])
}
