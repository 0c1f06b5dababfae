import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { laidOutLater } from './laid-out-later.ts'

let text: HTMLElement
let stop: () => void
beforeEach(() => {
	vi.useFakeTimers()
	text = document.body.appendChild(document.createElement('div'))
	stop = laidOutLater(text)
})
afterEach(() => {
	stop()
	text.remove()
	location.hash = ''
	vi.useRealTimers()
})
const opening = () => text.classList.contains('opening')
const key = (pressed: string) =>
	document.body.dispatchEvent(new KeyboardEvent('keydown', { key: pressed, bubbles: true }))

it('[A3] a long text is laid out whole before a key leads elsewhere in it; a letter does not', () => {
	key('e')
	expect(opening()).toBe(true)
	key('End')
	expect(opening()).toBe(false)
})

it('[A3] and before somebody scrolls on or presses what stands around it', () => {
	text.dispatchEvent(new Event('pointerdown', { bubbles: true }))
	expect(opening()).toBe(true)
	document.body.dispatchEvent(new Event('pointerdown', { bubbles: true }))
	expect(opening()).toBe(false)
	stop = laidOutLater(text)
	document.dispatchEvent(new Event('scroll', { bubbles: true }))
	expect(opening()).toBe(false)
})

it('[A3] at the latest when there has been time for it; at once when a link leads into it', () => {
	vi.advanceTimersByTime(10_000)
	expect(opening()).toBe(false)
	location.hash = '#a-block'
	stop = laidOutLater(text)
	expect(opening()).toBe(false)
})
