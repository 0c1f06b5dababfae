import { expect, test } from 'vitest'
import { placeAround } from './focus-after.ts'

function page(): { form: HTMLElement; button: HTMLElement } {
	document.body.innerHTML =
		'<main><h1>Meetings</h1><section><h2>Spring meeting</h2><form><button>Close</button></form></section></main>'
	const [form, button] = ['form', 'button'].map((tag) => document.querySelector<HTMLElement>(tag))
	if (!form || !button) throw new Error('drawn')
	button.focus()
	return { form, button }
}

test('[A1] the focus goes to the nearest heading when the form is gone', () => {
	const { form } = page()
	const goOn = placeAround(form)
	form.remove()
	goOn()
	expect(document.activeElement?.textContent).toBe('Spring meeting')
})

test('[A1] it goes further up when what was around the form is gone too', () => {
	const { form } = page()
	const goOn = placeAround(form)
	form.closest('section')?.remove()
	goOn()
	expect(document.activeElement?.textContent).toBe('Meetings')
})

test('[A1] a button that was switched off while the form was sent has it again', () => {
	const { form, button } = page()
	const goOn = placeAround(form)
	button.blur()
	goOn()
	expect(document.activeElement).toBe(button)
})

test('[A1] it stays where it is when that is still there', () => {
	const { form, button } = page()
	placeAround(form)()
	expect(document.activeElement).toBe(button)
})
