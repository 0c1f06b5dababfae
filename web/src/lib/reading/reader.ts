// What a page that is only read can do by itself, without a framework: tell that the text has changed, keep
// the selected words for a comment, show what this device still keeps, leave it clean.
import { keepVisiting } from '#lib/history/visit.ts'
import { closing } from '#lib/ui/closing.ts'
import { keptHere } from './kept-here.ts'
import { keepPassage } from './keep-passage.ts'
import { followNews, tell } from './news.ts'
import { reading } from './page.ts'
import { showAgain } from './show-again.ts'
import { signOutHere } from './sign-out-here.ts'

begin()
followHash()
keepPassage()
signOutHere()
followNews()
keepVisiting(reading().address)
document.addEventListener('click', ({ target }) => {
	if (!(target instanceof Element)) return
	if (target.closest('#print')) window.print()
	if (target.closest('[data-act="show"]')) void showAgain().then((shown) => shown && again())
})
window.addEventListener('hashchange', followHash)
void keptHere(reading()).then((kept) => kept && tell('kept'))

/** What the page needs whenever it is new. */
function begin(): void {
	for (const menu of document.querySelectorAll('.menu'))
		if (menu instanceof HTMLDetailsElement) closing(menu)
	document.getElementById('print')?.removeAttribute('hidden')
}

function again(): void {
	begin()
	tell('shown')
	document.getElementById('text')?.focus({ preventScroll: true })
}

/** [RV4] A link leads to its thread or block, also into what is folded away. */
function followHash(): void {
	const place = document.getElementById(decodeURIComponent(location.hash.slice(1)))
	const details = place?.closest('details')
	if (!place || !details || details.open) return
	details.open = true
	place.scrollIntoView({ block: 'center' })
	place.focus({ preventScroll: true })
}
