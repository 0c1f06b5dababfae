import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { loadCatalogue } from './catalogues.ts'

/** [M5] A page on which people work live can say everything that it might, though it brings only a part along. */
const root = join(import.meta.dirname, '../../../..')
const ROUTES = join(root, 'web/src/routes')
const AROUND = ['+layout.svelte', '+layout.ts', '+error.svelte', 'p/[process]/+layout.svelte']
const PAGES = ['documents', 'boards', 'schedules'].flatMap((kind) =>
	['+page.svelte', '+page.ts'].map((file) => `p/[process]/${kind}/[id]/${file}`)
)
const IMPORTED =
	/(?:import|export)\s+(?!type\b)(?:[^'"`;]*?\sfrom\s+)?'([^']+)'|import\('([^']+)'\)/g

const whole = Object.keys(await loadCatalogue('en'))
const live = new Set(Object.keys(await loadCatalogue('en', '/p/a/documents/b')))

test('[M5] no page on which people work live says what it has not brought along', () => {
	const missing = [...reached()].flatMap(([file, text]) =>
		whole
			.filter((key) => !live.has(key) && names(text, key))
			.map((key) => `${file.slice(root.length)}: ${key}`)
	)
	expect(missing).toEqual([])
})

test('[M5] that is a part, and what a page names or composes is found', () => {
	expect(live.size).toBeLessThan(whole.length)
	expect([...reached().keys()].some((file) => file.endsWith('/editor/Toolbar.svelte'))).toBe(true)
	expect(names(`m('decision.title')`, 'decision.title')).toBe(true)
	expect(names('m(`decision.${state}`)', 'decision.title')).toBe(true)
	expect(names(`m('decision.titles')`, 'decision.title')).toBe(false)
})

/** Whether the source of a module has this key, or begins one that may become it. */
function names(text: string, key: string): boolean {
	if (text.includes(`'${key}'`) || text.includes(`"${key}"`)) return true
	const starts = [...text.matchAll(/`([\w-]+\.[\w.-]*)\$\{/g)].map(([, start = '']) => start)
	return starts.some((start) => key.startsWith(start))
}

/** Every module of ours that such a page may run. */
function reached(): Map<string, string> {
	const found = new Map<string, string>()
	const next = [...AROUND, ...PAGES].map((file) => join(ROUTES, file))
	for (let file = next.pop(); file !== undefined; file = next.pop()) {
		if (found.has(file) || !existsSync(file) || file.includes('/messages/')) continue
		const text = readFileSync(file, 'utf8')
		found.set(file, text)
		for (const [, one = '', other = ''] of text.matchAll(IMPORTED))
			next.push(placeOf((one || other).replace(/\?.*/, ''), file))
	}
	return found
}

function placeOf(name: string, from: string): string {
	if (name.startsWith('#lib/')) return join(root, 'web/src', name.slice(1))
	if (name.startsWith('#schema/')) return join(root, name.slice(1))
	return name.startsWith('.') ? join(dirname(from), name) : ''
}
