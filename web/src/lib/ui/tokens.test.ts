import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'

/** Colour pairs of the design language, recomputed from the tokens by the formula of WCAG 2. */
const css = readFileSync(join(import.meta.dirname, 'tokens.css'), 'utf8')
const light = tokensOf(':root {')
const themes = {
	light,
	dark: { ...light, ...tokensOf(":root[data-theme='dark'] {") },
	'dark by the system': { ...light, ...tokensOf(":root:not([data-theme='light']) {") }
}

const GROUNDS = ['ground', 'surface', 'sunken']
const STATES = ['draft', 'review', 'frozen', 'adopted', 'archived', 'object']
const PEOPLE = ['p1', 'p2', 'p3', 'p4', 'p5', 'p6', 'p7', 'p8']
const on = (inks: string[], grounds: string[]) =>
	inks.flatMap((ink) => grounds.map((ground) => [ink, ground]))

const TEXT = [
	...on(['ink', 'ink-2', 'ink-3', 'action-ink', 'object', 'adopted', 'review', 'frozen'], GROUNDS),
	...STATES.map((state) => [state, `${state}-soft`]),
	...on(['on-action'], ['action', 'action-hover']),
	...on(['ink', 'ink-2', 'turn-ink'], ['turn-soft']),
	['on-turn', 'turn'],
	['action-ink', 'action-soft'],
	['ink', 'selection'],
	['ink', 'raised'],
	['ink', 'frozen-soft'],
	['ink', 'object-soft'],
	['ink', 'adopted-soft'],
	...on(['on-p'], PEOPLE)
]
const PARTS = [
	...on(['line-strong', 'focus', 'action', 'turn-line'], GROUNDS),
	...on(PEOPLE, GROUNDS)
]

describe.each(Object.entries(themes))('[A9] %s', (_, tokens) => {
	test.each(TEXT)('%s on %s reads at 4.5 to 1', (ink = '', ground = '') => {
		expect(contrast(tokens[ink], tokens[ground])).toBeGreaterThanOrEqual(4.5)
	})

	test.each(PARTS)('%s on %s is seen at 3 to 1', (part = '', ground = '') => {
		expect(contrast(tokens[part], tokens[ground])).toBeGreaterThanOrEqual(3)
	})
})

test('the dark of the system and the dark that was chosen are the same', () => {
	expect(themes['dark by the system']).toEqual(themes.dark)
})

test('the formula is the published one', () => {
	expect(contrast('#000000', '#ffffff')).toBe(21)
	expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2)
})

/** The colours declared in the block that a selector opens. */
function tokensOf(selector: string): Record<string, string> {
	const start = css.indexOf(selector)
	if (start < 0) throw new Error(`tokens.css has no ${selector}`)
	const block = css.slice(start + selector.length, css.indexOf('}', start))
	return Object.fromEntries(
		[...block.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6});/gi)].map(([, name, value]) => [name, value])
	)
}

function contrast(one: string | undefined, other: string | undefined): number {
	if (!one || !other) throw new Error('A colour of the design language is missing in tokens.css')
	const [lighter = 0, darker = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a)
	return (lighter + 0.05) / (darker + 0.05)
}

/** Relative luminance of a six-digit colour (WCAG 2.2, definition of "relative luminance"). */
function luminance(colour: string): number {
	const [red = 0, green = 0, blue = 0] = [1, 3, 5]
		.map((at) => parseInt(colour.slice(at, at + 2), 16) / 255)
		.map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
	return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
