import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

/**
 * The style of the house as a test: arrows between folders, orphan files, rule ids, forbidden names.
 * Files are read as text; an import is whatever stands behind `from`, `import(...)` or `import '...'`.
 */
const root = fileURLToPath(new URL('..', import.meta.url))
const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
	cwd: root,
	encoding: 'utf8'
})
	.split('\n')
	.filter((file) => existsSync(join(root, file)))
const sources = files.filter((file) => /\.(ts|svelte|js)$/.test(file))
const text = new Map(sources.map((file) => [file, readFileSync(join(root, file), 'utf8')]))
/** What remains at run time: a type is erased, so it may cross any border. */
const atRunTime = (source: string) => source.replace(/import type [^'"]+['"][^'"]+['"]/g, '')
const isTest = (file: string) => /\.test\.ts$|\.setup\.ts$/.test(file) || file.startsWith('e2e/')

/** Which folder may import which. A folder not named as a target is free for its own files only. */
const arrows: [room: RegExp, mayReach: RegExp, why: string][] = [
	[/^schema\//, /^schema\//, 'schema is pure and knows nobody'],
	[/^collab-server\/store\//, /^(schema|collab-server\/store)\//, 'the store knows only the rules'],
	[
		/^collab-server\/(sync|records|mail|witness)\//,
		/^(schema|collab-server\/(store|sync|records|mail|witness|env|log))/,
		'a door of the server knows the store and the rules'
	],
	[
		/^collab-server\/port\//,
		/^(schema|collab-server\/(store|port|records\/(fonts|glyphs|page-data)\.ts))/,
		'what becomes of files knows the store, the rules, the fonts and the words of a record'
	],
	[
		/^web\/src\/lib\/(?:.*\/)?server\//,
		/^(schema|collab-server\/(store|port)|web\/src\/lib)\//,
		'the pages ask the store'
	],
	[
		/^web\/src\/lib\/(?!.*\bserver\/)/,
		/^(schema|web\/src\/lib)\//,
		'the browser never meets the server'
	]
]

test('[T1] arrows between the folders point one way', () => {
	const wrong = sources
		.filter((file) => !isTest(file))
		.flatMap((file) => {
			const arrow = arrows.find(([room]) => room.test(file))
			if (!arrow) return []
			return importsOf(file, atRunTime(text.get(file) ?? ''))
				.filter((target) => !arrow[1].test(target))
				.map((target) => `${file} -> ${target}: ${arrow[2]}`)
		})
	expect(wrong).toEqual([])
})

test('[T2] browser code never imports the collaboration server', () => {
	const pages = sources.filter(
		(file) =>
			file.startsWith('web/src/') &&
			!/\.server\.ts$|\/server\/|\+server\.ts$|app\.d\.ts$/.test(file)
	)
	const wrong = pages.filter(
		(file) => !isTest(file) && /#collab\//.test(atRunTime(text.get(file) ?? ''))
	)
	expect(wrong.filter((file) => !/hooks\.server\.ts$/.test(file))).toEqual([])
})

test('[T3] every source file is reached from an entry, a page or a test', () => {
	const entries = sources.filter(
		(file) =>
			isTest(file) ||
			/^web\/src\/(routes|hooks|app|service-worker|env|params)/.test(file) ||
			/\.config\.(ts|js)$/.test(file) ||
			/^schema\/db\/(drizzle\.config|\w+)\.ts$/.test(file) ||
			/^collab-server\/(start\.js|main\.ts|dev\.ts)$/.test(file) ||
			runByPackage(file) ||
			builtByConfig(file) ||
			startedByPath(file)
	)
	const reached = new Set<string>()
	const open = [...entries]
	for (let file = open.pop(); file !== undefined; file = open.pop()) {
		if (reached.has(file)) continue
		reached.add(file)
		open.push(...importsOf(file), ...globbedBy(file))
	}
	// Reached by tests alone is an orphan too, unless the file is a test's own tool.
	const orphans = sources.filter((file) => !reached.has(file) && !file.endsWith('.d.ts'))
	expect(orphans).toEqual([])
})

test('[T4] every numbered rule of the specification is cited by a test, and no test cites another', () => {
	const spec = readFileSync(join(root, 'schema/SPEC.md'), 'utf8')
	const rules = new Set(
		[...spec.matchAll(/^\s*-?\s*\*{0,2}\[([A-Z]+\d+[a-z]?)\]/gm)].map((match) => match[1])
	)
	expect(rules.size).toBeGreaterThan(40)
	const cited = new Set(
		[...text]
			.filter(([file]) => isTest(file))
			.flatMap(([, source]) => [
				...source.matchAll(/\[([A-Z]+\d+[a-z]?(?:[ ,]+[A-Z]+\d+[a-z]?)*)\]/g)
			])
			.flatMap((match) => (match[1] ?? '').split(/[ ,]+/))
	)
	expect([...rules].filter((rule) => rule && !cited.has(rule))).toEqual([])
})

test('[T5] no grab-bag names', () => {
	const grabBag = /(^|\/)(utils?|helpers?|common|types|misc|manager|service)(\/|\.(ts|js|svelte)$)/
	expect(files.filter((file) => grabBag.test(file))).toEqual([])
})

test('[T6] nothing unfinished and nothing skipped', () => {
	const unfinished = /\b(TODO|FIXME|XXX)\b|\b(test|it|describe)\.(skip|todo|only)\(|\bas any\b/
	const found = sources.filter(
		(file) => file !== 'e2e/tidy.test.ts' && unfinished.test(text.get(file) ?? '')
	)
	expect(found).toEqual([])
})

test('[T7] every dependency has its line in DECISIONS.md, and an exact version', () => {
	const decisions = readFileSync(join(root, 'DECISIONS.md'), 'utf8')
	const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
	const all = Object.entries<string>({ ...manifest.dependencies, ...manifest.devDependencies })
	expect(all.filter(([, version]) => !/^\d/.test(version))).toEqual([])
	const missing = all
		.map(([name]) => name)
		.filter((name) => !decisions.includes(`\`${family(name)}\``))
	expect(missing).toEqual([])
})

test('[T8] each dependency is imported or run somewhere', () => {
	const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
	const every =
		[...text.values()].join('\n') +
		readFileSync(join(root, 'web/src/lib/ui/fonts.css'), 'utf8') +
		JSON.stringify(manifest.scripts) +
		readFileSync(join(root, '.prettierrc'), 'utf8') +
		readFileSync(join(root, 'web/tsconfig.json'), 'utf8')
	const byTool =
		/^(node|typescript|svelte-check|drizzle-kit|@types\/.*|svelte|happy-dom|prettier|eslint|svelte-eslint-parser|@sveltejs\/vite-plugin-svelte|@tiptap\/pm|@tiptap\/y-tiptap)$/
	const unused = Object.keys({ ...manifest.dependencies, ...manifest.devDependencies }).filter(
		(name) => !byTool.test(name) && !every.includes(name)
	)
	expect(unused).toEqual([])
})

function importsOf(file: string, source = text.get(file) ?? ''): string[] {
	const specifiers = [
		// A question mark asks Vite for it in another form: as an address, as a worker.
		...source.matchAll(/(?:from|import)\s*\(?\s*['"]([^'"?]+)(?:\?[\w&]+)?['"]/g),
		...source.matchAll(/new URL\(\s*['"](\.[^'"]+\.(?:ts|js))['"]/g)
	].map((match) => match[1] ?? '')
	return specifiers.map((specifier) => resolve(file, specifier)).filter((target) => target !== null)
}

function resolve(file: string, specifier: string): string | null {
	const path = specifier.startsWith('.')
		? normalize(join(dirname(file), specifier))
		: specifier
				.replace(/^#schema\//, 'schema/')
				.replace(/^#collab\//, 'collab-server/')
				.replace(/^#lib\//, 'web/src/lib/')
	return [path, `${path}.ts`, `${path}.js`].find((candidate) => text.has(candidate)) ?? null
}

/** Files that `import.meta.glob` of a source brings in. */
function globbedBy(file: string): string[] {
	const patterns = [
		...(text.get(file) ?? '').matchAll(/import\.meta\.glob\w*(?:<[^>]*>)?\(\s*['"]([^'"]+)['"]/g)
	]
	return patterns.flatMap((match) => {
		const path = resolvedPattern(file, match[1] ?? '')
		const shape = new RegExp(`^${path.replace(/[.+]/g, '\\$&').replace(/\*\*?/g, '[^]*')}$`)
		return sources.filter((source) => shape.test(source))
	})
}

function resolvedPattern(file: string, pattern: string): string {
	return pattern.startsWith('.')
		? normalize(join(dirname(file), pattern))
		: pattern.replace(/^#schema\//, 'schema/')
}

function runByPackage(file: string): boolean {
	const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
	return Object.values<string>(scripts).some((command) => command.includes(file))
}

/** Workers and child processes are named by path, not imported. */
/** The page that stands alone is built from a file that only its configuration names. */
function builtByConfig(file: string): boolean {
	return [...text].some(
		([other, source]) => other.endsWith('.config.ts') && source.includes(`'${file}'`)
	)
}

function startedByPath(file: string): boolean {
	const name = file.split('/').at(-1) ?? file
	return (
		/worker|child/.test(name) &&
		[...text].some(([other, source]) => other !== file && source.includes(name))
	)
}

/** Packages that are one product share one line: `@tiptap/*`, `@fontsource-variable/*`, `@types/*` ... */
function family(name: string): string {
	const shared = ['@tiptap', '@fontsource-variable', '@expo-google-fonts', '@types', '@hocuspocus']
	const scope = name.split('/')[0] ?? name
	return shared.includes(scope) ? `${scope}/*` : name
}
