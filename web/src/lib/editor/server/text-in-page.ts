import type { ServerLoadEvent } from '@sveltejs/kit'

/** No text has a comment of HTML in it. */
const PLACE = '<!--text-->'
/** Some screens of text; an editor of more would be waited for. */
const FIRST_BLOCKS = 100

type Event = Pick<ServerLoadEvent, 'isDataRequest' | 'locals'>

/**
 * The text of a page on which it will be live. It is sent once: in the page, and not again in the data that the
 * page is made alive with. Of a long one a browser with script draws only the beginning, because the editor
 * draws it all a moment later; without script the whole text is there, and `unfolding` shows it to whoever the
 * editor does not come to.
 */
export function textInPage({ isDataRequest, locals }: Event, blocks: string[]): string {
	if (isDataRequest) return blocks.join('')
	const [first, rest] = [blocks.slice(0, FIRST_BLOCKS), blocks.slice(FIRST_BLOCKS)]
	const folded = `<div class="rest"><noscript class="rest">${rest.join('')}</noscript></div>`
	locals.text = first.join('') + (rest.length === 0 ? '' : folded)
	return PLACE
}

/** A page that is sent, with its text where that stands. */
export function withText(html: string, { text }: App.Locals): string {
	return text === undefined ? html : html.replace(PLACE, () => text)
}
