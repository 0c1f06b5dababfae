import { readFileSync, readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

/**
 * The guides name what stands on the screen in bold, parts of a way joined by commas ("People,
 * Interests"); bold with a colon or a full stop only begins a
 * paragraph. Whoever renames a button hears of it here.
 */
const root = fileURLToPath(new URL('..', import.meta.url))
const GUIDES = [
	...['citizen', 'facilitator', 'official', 'records-officer', 'administrator'],
	'programs'
]
const CATALOGUES = ['schema/messages/en', 'web/src/lib/messages/en']

test.each(GUIDES)('the guide “%s” names only what stands on the screen', async (guide) => {
	const said = await sentences()
	const text = readFileSync(`${root}docs/${guide}.md`, 'utf8')
	const names = [...text.matchAll(/\*\*([^*]+)\*\*(:?)/g)]
		.filter(([, name = '', colon]) => !colon && !/[.:]$/.test(name))
		.map(([, name = '']) => name)
	expect(names.length).toBeGreaterThan(0)
	const unknown = names
		.flatMap((name) => name.replaceAll(/\s+/g, ' ').split(', '))
		.filter((name) => !said.some((sentence) => sentence.startsWith(name)))
	expect(unknown).toEqual([])
})

/** Every sentence of the product, each choice of a `select` or `plural` written out. */
async function sentences(): Promise<string[]> {
	const files = CATALOGUES.flatMap((folder) =>
		readdirSync(root + folder).map((file) => `${root}${folder}/${file}`)
	)
	const modules = await Promise.all(
		files.map((file) => import(file) as Promise<{ default: Record<string, string> }>)
	)
	return modules.flatMap((module) => Object.values(module.default)).flatMap(variants)
}

/** `Answer as {office, select, official {official} other {secretary}}` -> both readings. */
function variants(sentence: string): string[] {
	const [choice] = /\{\w+, (?:select|plural),(?: [=\w]+ \{[^{}]*\})+\}/.exec(sentence) ?? []
	if (!choice) return [sentence]
	return [...choice.matchAll(/ [=\w]+ \{([^{}]*)\}/g)].flatMap(([, part = '']) =>
		variants(sentence.replace(choice, part))
	)
}
