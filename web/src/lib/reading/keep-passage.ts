/** Pressing a link takes the selection away on some phones, just before the press counts. */
const REMEMBERED_MS = 1_000
const WORDS = 300

type Passage = { block: string; words: string }

/** [RV4] What is selected in the text goes along to where one comments. */
export function keepPassage(): void {
	let kept: Passage | null = null
	let until = Number.POSITIVE_INFINITY
	document.addEventListener('selectionchange', () => {
		const chosen = selectedPassage()
		if (chosen) [kept, until] = [chosen, Number.POSITIVE_INFINITY]
		else until = Math.min(until, Date.now() + REMEMBERED_MS)
	})
	document.addEventListener('pointerdown', (event) => {
		if (linkIn(event.target)) event.preventDefault()
	})
	document.addEventListener('click', ({ target }) => {
		const link = linkIn(target)
		if (link && kept && Date.now() < until) link.href = withPassage(link.href, kept)
	})
	document.addEventListener('keydown', (event) => {
		const wanted = event.altKey && (event.ctrlKey || event.metaKey) && event.code === 'KeyM'
		const link = wanted && document.getElementById('comment')
		if (!link) return
		event.preventDefault()
		link.click()
	})
}

function linkIn(target: EventTarget | null): HTMLAnchorElement | null {
	return target instanceof Element ? target.closest<HTMLAnchorElement>('a#comment') : null
}

function withPassage(address: string, { block, words }: Passage): string {
	const url = new URL(address)
	url.searchParams.set('block', block)
	url.searchParams.set('words', words)
	return url.href
}

/** The words that are selected, as far as the block reaches in which they begin. */
function selectedPassage(): Passage | null {
	const selection = document.getSelection()
	const text = document.getElementById('text')
	if (!selection || selection.isCollapsed || !text) return null
	const range = selection.getRangeAt(0).cloneRange()
	const start = range.startContainer
	const block = (start instanceof Element ? start : start.parentElement)?.closest('[id]')
	if (!block || block === text || !text.contains(block)) return null
	if (!block.contains(range.endContainer)) range.setEnd(block, block.childNodes.length)
	const words = range.toString().slice(0, WORDS)
	return words.trim() === '' ? null : { block: block.id, words }
}
