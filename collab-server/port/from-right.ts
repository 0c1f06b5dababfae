import type { Stretch } from '#schema/docs/plain-shape.ts'

/** Whether the words of a block stand from the right, by the first of their letters that says so (UAX 9, P2). */
export function standFromRight(text: readonly Pick<Stretch, 'text'>[]): boolean {
	const [first] = /\p{L}/u.exec(text.map((stretch) => stretch.text).join('')) ?? []
	return first !== undefined && FROM_THE_RIGHT.test(first)
}

const FROM_THE_RIGHT =
	/[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u
