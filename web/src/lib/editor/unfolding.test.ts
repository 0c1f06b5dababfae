import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { unfolding } from './unfolding.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

/** A text as a browser with script has it: what stands in `noscript` is words to it. */
function drawn(first: string, rest?: string): HTMLElement {
	const text = document.createElement('div')
	text.innerHTML = first
	if (rest !== undefined) {
		const folded = text.appendChild(document.createElement('div'))
		folded.className = 'rest'
		const silent = folded.appendChild(document.createElement('noscript'))
		silent.className = 'rest'
		silent.textContent = rest
	}
	return text
}

it('[RV7] where the editor does not come the rest of a long text is shown', () => {
	const text = drawn('<p>First</p>', '<p>Rest</p>')
	unfolding(text)
	vi.runAllTimers()
	expect([...text.querySelectorAll('p')].map((block) => block.textContent)).toEqual([
		'First',
		'Rest'
	])
})

it('[RV7] what people write is never taken for it, whatever class a link has', () => {
	const link = '<p><a class="rest" href="https://a.example">&lt;img src="x"&gt;</a></p>'
	for (const text of [drawn(link), drawn(link, '<p>Rest</p>')]) {
		unfolding(text)
		vi.runAllTimers()
		expect(text.querySelector('img')).toBeNull()
		expect(text.querySelector('a')?.textContent).toBe('<img src="x">')
	}
})
