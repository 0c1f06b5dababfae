import type { Plugin } from 'vite'

type Part = [tag: string, attributes: Record<string, string>]

/**
 * Lucide's icons put themselves together part by part, each time they are shown; a page has fifty. Here each
 * becomes one piece of markup as it is built, with what `Icon.svelte` gives every one of them.
 */
export function drawnIcons(): Plugin {
	return {
		name: 'drawn-icons',
		enforce: 'pre',
		apply: 'build',
		transform: {
			filter: { id: /\/@lucide\/svelte\/dist\/icons\/[\w-]+\.svelte$/ },
			handler(code) {
				const data = /^const iconData = (\{.*\});$/m.exec(code)?.[1]
				if (!data) throw new Error('An icon of Lucide is written in another way than it was.')
				const { name, size, node } = JSON.parse(data) as {
					name: string
					size: number
					node: Part[]
				}
				return { code: drawing(name, size, node), map: null }
			}
		}
	}
}

function drawing(name: string, size: number, parts: Part[]): string {
	const svg = {
		width: size,
		height: size,
		viewBox: `0 0 ${size} ${size}`,
		fill: 'none',
		stroke: 'currentColor',
		'stroke-width': 2,
		'stroke-linecap': 'round',
		'stroke-linejoin': 'round',
		class: `lucide lucide-${name} i`,
		'aria-hidden': true
	}
	const inner = parts.map(([tag, attributes]) => `<${tag}${written(attributes)} />`).join('')
	return `<svg${written(svg)}>${inner}</svg>`
}

function written(attributes: Record<string, unknown>): string {
	return Object.entries(attributes)
		.map(([name, value]) => ` ${name}="${value}"`)
		.join('')
}
