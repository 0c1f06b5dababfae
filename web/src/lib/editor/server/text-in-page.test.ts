import { expect, it } from 'vitest'
import { textInPage, withText } from './text-in-page.ts'

function asked(isDataRequest = false) {
	return { isDataRequest, locals: {} as App.Locals }
}
const blocks = (n: number) => Array.from({ length: n }, (_, index) => `<p>$& block ${index}</p>`)

it('[RV7] a text stands once in the page it is sent with, and not in its data', () => {
	const event = asked()
	const html = textInPage(event, blocks(3))
	expect(html).not.toContain('block')
	expect(withText(`<div>${html}</div><p>${html}</p>`, event.locals)).toBe(
		`<div>${blocks(3).join('')}</div><p>${html}</p>`
	)
	expect(withText('<p>No text</p>', asked().locals)).toBe('<p>No text</p>')
})

it('[RV7] of a long text the rest is for browsers without script; nothing of it is missing', () => {
	const event = asked()
	textInPage(event, blocks(130))
	const [first = '', rest = ''] = event.locals.text?.split('<noscript class="rest">') ?? []
	expect(first).toContain('block 99<')
	expect(first).not.toContain('block 100<')
	expect(rest).toContain(blocks(130).slice(100).join(''))
})

it('[RV7] who comes by a link with script gets the whole text as data', () => {
	const event = asked(true)
	expect(textInPage(event, blocks(130))).toBe(blocks(130).join(''))
	expect(event.locals.text).toBeUndefined()
})
