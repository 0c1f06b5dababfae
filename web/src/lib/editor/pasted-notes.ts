import { isNote } from '#schema/docs/among-words.ts'

/** Footnotes are two links that lead to each other; the words go to where the number stands. */
export function hangNotes(page: Document): void {
	for (const link of page.querySelectorAll('a[href^="#"]')) {
		const names = [link.id, link.getAttribute('name'), link.closest('sup')?.id].filter(Boolean)
		const target = named(page, link.getAttribute('href')?.slice(1) ?? '')
		const body = target?.closest('li, p, div, aside')
		const around = body?.matches('p') && body.parentElement?.matches('[id^="ftn"], [id^="edn"]')
		const whole = around ? body?.parentElement : body
		if (!whole || whole.contains(link)) continue
		const back = [...whole.querySelectorAll('a')].find((one) =>
			names.includes(one.getAttribute('href')?.slice(1) ?? '')
		)
		if (!back) continue
		back.remove()
		const words = (whole.textContent ?? '').replace(/\s+/g, ' ').trim()
		whole.remove()
		const place = link.closest('sup') ?? link
		if (isNote(words) && words !== '') {
			const note = page.createElement('sup')
			note.dataset.note = words
			place.replaceWith(note)
		} else place.replaceWith(words === '' ? '' : ` [${words}]`)
	}
}

function named(page: Document, name: string): Element | null {
	if (name === '') return null
	return page.getElementById(name) ?? page.querySelector(`[name="${CSS.escape(name)}"]`)
}
