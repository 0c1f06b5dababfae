import { type ChildNode, type Element, isTag } from 'domhandler'
import { languageTag } from '#schema/docs/languages.ts'
import type { StyleName } from '#schema/docs/suggestion.ts'

/** What the names of styles in a text of LibreOffice mean. */
export class OdtStyles {
	readonly #styles = new Map<string, Element>()
	readonly #lists = new Map<string, Element>()

	constructor(nodes: readonly ChildNode[]) {
		for (const root of nodes.filter(isTag))
			for (const holder of root.children.filter(isTag))
				for (const style of holder.children.filter(isTag)) {
					const name = style.attribs['style:name'] ?? ''
					if (style.name === 'style:style') this.#styles.set(name, style)
					if (style.name === 'text:list-style') this.#lists.set(name, style)
				}
	}

	/** A style and those it comes from, nearest first. */
	ancestry(name: string): string[] {
		const names: string[] = []
		for (let one = name; one !== '' && !names.includes(one); one = this.#parent(one))
			names.push(one)
		return names
	}

	/** The looks an automatic style gives; those of named styles belong to the kind of paragraph. */
	looksOf(name: string): StyleName[] {
		if (/^(Strong_20_Emphasis)$/.test(name)) return ['bold']
		if (name === 'Emphasis') return ['italic']
		if (name === 'Source_20_Text') return ['code']
		const style = this.#styles.get(name)
		if (!style || !isAutomatic(style)) return []
		const text = property(style, 'style:text-properties')
		return [
			...(text['fo:font-weight'] === 'bold' ? (['bold'] as const) : []),
			...(text['fo:font-style'] === 'italic' ? (['italic'] as const) : []),
			...(drawn(text['style:text-underline-style']) ? (['underline'] as const) : []),
			...(drawn(text['style:text-line-through-style']) ? (['strike'] as const) : []),
			...(this.#parent(name) === 'Source_20_Text' ? (['code'] as const) : [])
		]
	}

	/** The language an automatic style of words gives, where it is told. */
	languageOf(name: string): string | null {
		const style = this.#styles.get(name)
		if (!style || !isAutomatic(style)) return null
		const text = property(style, 'style:text-properties')
		const [language, country] = [text['fo:language'], text['fo:country']]
		if (!language || language === 'none' || language === 'zxx') return null
		return languageTag([language, ...(country && country !== 'none' ? [country] : [])].join('-'))
	}

	breaksPage(name: string): boolean {
		const style = this.#styles.get(name)
		if (!style) return false
		const paragraph = property(style, 'style:paragraph-properties')
		return paragraph['fo:break-before'] === 'page' || paragraph['fo:break-after'] === 'page'
	}

	/** The first number of a list; null where it has bullets. */
	startOf(name: string, level: number): number | null {
		const levels = this.#lists.get(name)?.children.filter(isTag) ?? []
		const style = levels.find(({ attribs }) => attribs['text:level'] === String(level))
		if (style?.name !== 'text:list-level-style-number') return null
		const start = Number(style.attribs['text:start-value'] ?? 1)
		return Number.isInteger(start) && start >= 0 && start <= 1_000_000 ? start : 1
	}

	#parent(name: string): string {
		return this.#styles.get(name)?.attribs['style:parent-style-name'] ?? ''
	}
}

function isAutomatic({ parent }: Element): boolean {
	return (
		parent !== null &&
		isTag(parent as ChildNode) &&
		(parent as Element).name === 'office:automatic-styles'
	)
}

function property(style: Element, name: string): Record<string, string | undefined> {
	return style.children.filter(isTag).find((part) => part.name === name)?.attribs ?? {}
}

function drawn(line: string | undefined): boolean {
	return line !== undefined && line !== 'none'
}
