import { untrack } from 'svelte'
import { invalidate } from '$app/navigation'
import type { ArtefactView, RegisterFacts } from '#collab/store/acting/views.ts'
import type { Standing } from '#schema/protocol.ts'
import { ArtefactSession } from '#lib/collab/artefact-session.svelte.ts'

export type Opened = {
	artefact: ArtefactView
	standing: Standing
	person: { personId: string; displayName: string }
}

/**
 * The live side of an artefact's page: its session, from the first moment in a browser until the page
 * is left or another artefact takes its place. Call it once, while the page's component is set up.
 */
export function openLive(opened: () => Opened): { readonly session: ArtefactSession | null } {
	let session = $state.raw<ArtefactSession | null>(null)
	const id = $derived(opened().artefact.id)
	const gone = $derived(opened().artefact.state === 'disposed')

	// A socket and a database of this device: they belong to a browser and end with the page.
	$effect(() => {
		if (gone) return
		const artefactId = id
		const made = untrack(() => takeBegun(artefactId) ?? begin(opened()))
		session = made
		return () => {
			session = null
			made.destroy()
		}
	})
	followFacts(() => session)
	return {
		get session() {
			return session
		}
	}
}

let first = true
let begun: ArtefactSession | null = null

/**
 * Begins with the page that a browser opens first while the rest of it is still made alive: to be called by the
 * page's `load`. `openLive` takes it from here.
 */
export function beginEarly(opened: Opened): void {
	// Loaded again, or ahead of a click: then there is one, or nobody has come yet.
	if (!first || !location.pathname.endsWith(opened.artefact.id)) return
	first = false
	if (opened.artefact.state !== 'disposed') begun = begin(opened)
}

function takeBegun(artefactId: string): ArtefactSession | null {
	const taken = begun?.artefactId === artefactId ? begun : null
	if (!taken) begun?.destroy()
	first = false
	begun = null
	return taken
}

function begin({ artefact, standing, person }: Opened): ArtefactSession {
	const { id, kind, register } = artefact
	return new ArtefactSession({ artefactId: id, kind, person, standing, register })
}

/** When governed facts or rights change, the page asks the server again: what it offers depends on them. */
function followFacts(session: () => ArtefactSession | null): void {
	let known: string | null = null
	const news = $derived.by(() => {
		const now = session()
		if (!now) return null
		const { title, state, stateSince, supersededAt, decision, heldMessages, hidden, motions } =
			now.register as Partial<RegisterFacts>
		return JSON.stringify([
			title,
			state,
			stateSince,
			supersededAt,
			decision?.status,
			// What is held back is told to those only who may read it.
			heldMessages,
			hidden,
			motions,
			Object.keys(now.standing.may)
		])
	})
	$effect(() => {
		const first = known === null
		const changed = news !== known
		known = news
		if (!first && changed && news !== null) void refresh()
	})
}

async function refresh(): Promise<void> {
	await Promise.all([invalidate('interlink:artefact'), invalidate('interlink:process')])
}
