/** Bars stand over what is above this. */
const BELOW_BARS_PX = 132

/**
 * [RV5] Puts the text as it is now in the place of the one that is read: what was on the screen stays there,
 * and what was unfolded stays so. False where the page has to be loaded instead.
 */
export async function showAgain(): Promise<boolean> {
	const answer = await fetch(location.href).catch(() => null)
	if (!answer) return false
	const fresh = new DOMParser().parseFromString(await answer.text(), 'text/html')
	const [now, then] = [document.getElementById('main'), fresh.getElementById('main')]
	if (!answer.ok || !now || !then?.querySelector('#reading')) {
		location.reload()
		return false
	}
	const place = placeOfReader()
	const unfolded = unfoldedIn(now)
	document.title = fresh.title
	now.replaceChildren(...then.childNodes)
	for (const id of unfolded)
		document.getElementById(id)?.closest('details')?.setAttribute('open', '')
	if (place) scrollBy(0, topOf(place.id) - place.top)
	return true
}

/** The first block on the screen, and how far down it stands. */
function placeOfReader(): { id: string; top: number } | null {
	const blocks = document.querySelectorAll('#text [id]')
	const seen = [...blocks].find((one) => one.getBoundingClientRect().bottom > BELOW_BARS_PX)
	return seen ? { id: seen.id, top: topOf(seen.id) } : null
}

function topOf(id: string): number {
	return document.getElementById(id)?.getBoundingClientRect().top ?? 0
}

function unfoldedIn(main: HTMLElement): string[] {
	return [...main.querySelectorAll('details[open]')].flatMap(
		(details) => details.querySelector('[id]')?.id ?? []
	)
}
