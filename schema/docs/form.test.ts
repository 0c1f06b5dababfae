import { expect, test } from 'vitest'
import { MARKS, NODES } from './document-schema.ts'
import { FORM, formOf } from './form.ts'

test('[Y20] another node, mark or attribute is another form, another order is not', () => {
	const { callout, ...older } = NODES
	const { language, ...fewer } = MARKS
	const { id, ...unnamed } = NODES.paragraph?.attributes ?? {}
	expect(id && callout && language).toBeTruthy()
	const paragraph = { attributes: unnamed, children: NODES.paragraph?.children ?? [] }
	const forms = [
		FORM,
		formOf(older, MARKS),
		formOf(NODES, fewer),
		formOf({ ...NODES, paragraph }, MARKS),
		formOf({ ...NODES, callout: { attributes: {}, children: [] } }, MARKS)
	]
	expect(new Set(forms).size).toBe(forms.length)
	const turned = Object.fromEntries(Object.entries(NODES).reverse())
	expect(formOf(turned, MARKS)).toBe(FORM)
})
