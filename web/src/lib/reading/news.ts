import { reading } from './page.ts'

/** How often the server is asked, while somebody looks. */
const EVERY_MS = 30_000

export type Notice = 'changed' | 'shown' | 'write' | 'suggest' | 'kept' | 'gone'

/** [RV5] Asks, while the page is looked at, whether the text or one's rights are others, and says so. */
export function followNews(): void {
	let timer: ReturnType<typeof setTimeout> | undefined
	const look = async () => {
		clearTimeout(timer)
		if (document.visibilityState === 'hidden') return
		const found = await newsHere()
		if (found) tell(found)
		if (found !== 'gone') timer = setTimeout(() => void look(), EVERY_MS)
	}
	document.addEventListener('visibilitychange', () => void look())
	timer = setTimeout(() => void look(), EVERY_MS)
}

/** Null also where nobody answers: the next time will tell. */
export async function newsHere(): Promise<Notice | null> {
	const { address, mark, may } = reading()
	const answer = await fetch(`${address}/read/news`).catch(() => null)
	if (!answer || answer.status >= 500) return null
	// Signed out, one is led to the sign-in page.
	if (!answer.ok || answer.redirected) return 'gone'
	const news = (await answer.json()) as { mark: string; may: 'write' | 'suggest' | 'read' }
	if (news.may !== may && news.may !== 'read') return news.may
	return news.mark !== mark || news.may !== may ? 'changed' : null
}

/** Says it where the page says such things; the same is not said twice, and what is kept stays said. */
export function tell(notice: Notice): void {
	const place = document.getElementById('notices')
	const template = document.querySelector<HTMLTemplateElement>(`[data-notice="${notice}"]`)
	if (!place || !template || place.querySelector(`[data-said="${notice}"]`)) return
	const said = document.createElement('div')
	said.dataset.said = notice
	said.append(template.content.cloneNode(true))
	for (const old of [...place.children])
		if (!(old instanceof HTMLElement) || old.dataset.said !== 'kept') old.remove()
	place.append(said)
}
