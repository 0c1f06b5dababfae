import type { Place } from './moves.ts'

const FAR_ENOUGH_PX = 6
const EDGE_PX = 60
const SPEED_PX = 12

export type Drag = {
	/** A press turned into a drag. False: this card may not be moved. */
	begin: (card: string) => boolean
	/** The pointer is here now; `place` is where the card would land, null outside the columns. */
	over: (point: { x: number; y: number }, place: Place | null) => void
	/** Let go: over a place, or nowhere (also Escape). */
	end: (place: Place | null) => void
}

/**
 * Dragging cards with a mouse from anywhere on the card, with a finger or pen by its handle, so that
 * a swipe still scrolls. Attach it to the board; columns are `[data-column]`, cards `[data-card]`.
 * It is one of three ways [A5]: the menu and the keyboard do the same.
 */
export function dragging(drag: Drag) {
	return (board: HTMLElement) => {
		let stop = () => {}
		const pressed = (event: PointerEvent) => {
			const card = pressedCard(event)
			if (card === null) return
			stop()
			stop = follow(board, event, card, drag)
		}
		board.addEventListener('pointerdown', pressed)
		return () => {
			stop()
			board.removeEventListener('pointerdown', pressed)
		}
	}
}

/** The card this press may drag, or null: buttons, links and fields keep their own meaning. */
function pressedCard(event: PointerEvent): string | null {
	const target = event.target as HTMLElement
	if (event.button !== 0) return null
	const handle = target.closest('[data-handle]')
	if (!handle && target.closest('button, a, input, textarea, select, summary, form')) return null
	if (!handle && event.pointerType !== 'mouse') return null
	return target.closest<HTMLElement>('[data-card]')?.dataset.card ?? null
}

function follow(board: HTMLElement, from: PointerEvent, card: string, drag: Drag): () => void {
	let begun = false
	let place: Place | null = null
	let point = { x: from.clientX, y: from.clientY }
	let scrolling = 0

	const aim = () => {
		place = placeUnder(board, card, point)
		drag.over(point, place)
	}
	const scroll = () => {
		const by = edgePull(point.y)
		if (by !== 0) {
			window.scrollBy(0, by)
			aim()
		}
		scrolling = requestAnimationFrame(scroll)
	}
	const moved = (event: PointerEvent) => {
		if (event.pointerId !== from.pointerId) return
		point = { x: event.clientX, y: event.clientY }
		if (!begun && !begin()) return
		event.preventDefault()
		aim()
	}
	const begin = () => {
		const far = Math.hypot(point.x - from.clientX, point.y - from.clientY)
		if (far < FAR_ENOUGH_PX) return false
		if (!drag.begin(card)) {
			stop()
			return false
		}
		begun = true
		window.getSelection()?.removeAllRanges()
		scrolling = requestAnimationFrame(scroll)
		return true
	}
	const over = (event: PointerEvent) => finish(event.type === 'pointerup' ? place : null)
	const escaped = (event: KeyboardEvent) => {
		if (begun && event.key === 'Escape') finish(null)
	}
	/** Letting go over a button is no click on it. */
	const unclick = (event: Event) => {
		event.preventDefault()
		event.stopPropagation()
	}
	const finish = (at: Place | null) => {
		stop()
		if (!begun) return
		window.addEventListener('click', unclick, { capture: true, once: true })
		setTimeout(() => window.removeEventListener('click', unclick, { capture: true }))
		drag.end(at)
	}
	const noSelecting = (event: Event) => begun && event.preventDefault()
	const stop = () => {
		cancelAnimationFrame(scrolling)
		window.removeEventListener('pointermove', moved)
		window.removeEventListener('pointerup', over)
		window.removeEventListener('pointercancel', over)
		window.removeEventListener('keydown', escaped)
		document.removeEventListener('selectstart', noSelecting)
	}
	window.addEventListener('pointermove', moved)
	window.addEventListener('pointerup', over)
	window.addEventListener('pointercancel', over)
	window.addEventListener('keydown', escaped)
	document.addEventListener('selectstart', noSelecting)
	return stop
}

/** The column under the pointer, and how many of its other cards lie above it. */
function placeUnder(
	board: HTMLElement,
	card: string,
	point: { x: number; y: number }
): Place | null {
	const columns = [...board.querySelectorAll<HTMLElement>('[data-column]')]
	const under = columns.find((column) => holds(column.getBoundingClientRect(), point))
	const column = under?.dataset.column
	if (!under || column === undefined) return null
	const others = [...under.querySelectorAll<HTMLElement>('[data-card]')].filter(
		(one) => one.dataset.card !== card
	)
	const index = others.filter((one) => middle(one) < point.y).length
	return { column, index }
}

function holds(box: DOMRect, { x, y }: { x: number; y: number }): boolean {
	return x >= box.left && x <= box.right && y >= box.top && y <= box.bottom
}

function middle(element: HTMLElement): number {
	const { top, height } = element.getBoundingClientRect()
	return top + height / 2
}

/** Near the upper or lower edge of the window the page scrolls along. */
function edgePull(y: number): number {
	if (y < EDGE_PX) return -SPEED_PX
	return y > window.innerHeight - EDGE_PX ? SPEED_PX : 0
}
