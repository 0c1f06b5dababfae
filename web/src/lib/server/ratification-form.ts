import * as v from 'valibot'
import { LIMITS } from '#schema/limits.ts'
import { CommandId, OptionalText, Ticked } from './fields.ts'
import { read } from './refusing.ts'

const Ratification = v.object({
	command: CommandId,
	as: OptionalText(40),
	statement: OptionalText(LIMITS.reasonLength),
	ground: OptionalText(60),
	material: Ticked
})

/** Reads a ratifier's answer. Numbered fields are passages (`from-0`, `to-0`) or recommendations. */
export function readRatification(form: FormData) {
	const { as, ground, ...answer } = read(form, Ratification)
	const changes = numbered(form, 'from')
		.map((number) => ({ from: textOf(form, `from-${number}`), to: textOf(form, `to-${number}`) }))
		.filter(({ from, to }) => from !== '' || to !== '')
	const items = numbered(form, 'item-name').map((number) => ({
		item: textOf(form, `item-name-${number}`),
		as: textOf(form, `item-${number}`),
		reasons: textOf(form, `reasons-${number}`)
	}))
	const changing = as === 'ratify_with_changes'
	return {
		...answer,
		as,
		...(ground !== '' && { ground }),
		...(changing && { changes }),
		...(items.length > 0 && { items })
	}
}

function numbered(form: FormData, name: string): number[] {
	return [...form.keys()].flatMap((key) => {
		const [, number] = key.match(new RegExp(`^${name}-(\\d+)$`)) ?? []
		return number === undefined ? [] : [Number(number)]
	})
}

function textOf(form: FormData, name: string): string {
	const value = form.get(name)
	return typeof value === 'string' ? value.trim() : ''
}
