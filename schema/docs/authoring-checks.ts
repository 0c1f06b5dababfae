import type * as Y from 'yjs'
import { FILE } from './document-schema.ts'
import { ORIGINAL, reading } from './suggested-tree.ts'
import { type Branch, isBranch, type Piece, treeOf } from './tree.ts'

/**
 * [K22] What makes a text hard to read, or unreadable for some: found by its rules, not judged. `block` is the
 * number of the block of the root in which it stands.
 */
export type Finding = {
	is:
		| 'heading_skipped'
		| 'table_without_head'
		| 'link_says_nothing'
		| 'long_sentence'
		| 'picture_without_words'
	block: number
	words: string
}

type Numbered = { block: number; read: Branch }

/** More words than that in one sentence are hard to follow, in each of our languages. */
const LONG_SENTENCE = 30
const SHOWN_LENGTH = 80

export function findingsIn(doc: Y.Doc): Finding[] {
	// One by one, so that each keeps its number in the text that is on the screen.
	const blocks = treeOf(doc)
		.filter(isBranch)
		.flatMap((block, n) =>
			reading([block], ORIGINAL)
				.filter(isBranch)
				.map((read): Numbered => ({ block: n, read }))
		)
	return [...skippedHeadings(blocks), ...blocks.flatMap(findingsOf)].toSorted(
		(one, other) => one.block - other.block
	)
}

/** A heading is at most one rank below the one before it; the title of the text comes before the first. */
function skippedHeadings(blocks: readonly Numbered[]): Finding[] {
	let last = 1
	return blocks.flatMap(({ block, read }): Finding[] => {
		if (read.name !== 'heading') return []
		const level = Number(read.attributes.level) || 1
		const skipped = level > last + 1
		last = level
		return skipped ? [{ is: 'heading_skipped', block, words: shown(textOf(read)) }] : []
	})
}

function findingsOf({ block, read }: Numbered): Finding[] {
	const found: Finding[] = []
	const walk = (branch: Branch) => {
		for (const { is, words } of findingsAt(branch)) found.push({ is, block, words: shown(words) })
		branch.children.filter(isBranch).forEach(walk)
	}
	walk(read)
	return found
}

function findingsAt(branch: Branch): Omit<Finding, 'block'>[] {
	switch (branch.name) {
		case 'table':
			return hasHead(branch) ? [] : [{ is: 'table_without_head', words: textOf(branch) }]
		case 'image':
			return isWordless(branch.attributes) ? [{ is: 'picture_without_words', words: '' }] : []
		case 'paragraph':
			return [
				...linksIn(branch.children)
					.filter(saysNothing)
					.map((words) => ({ is: 'link_says_nothing' as const, words })),
				...sentencesIn(textOf(branch))
					.filter((sentence) => wordsIn(sentence) > LONG_SENTENCE)
					.map((words) => ({ is: 'long_sentence' as const, words }))
			]
		default:
			return []
	}
}

function hasHead({ children }: Branch): boolean {
	return children.some(
		(row) =>
			isBranch(row) && row.children.some((cell) => isBranch(cell) && cell.name === 'tableHeader')
	)
}

function isWordless({ [FILE]: file, alt, decorative }: Branch['attributes']): boolean {
	const said = typeof alt === 'string' ? alt.trim() : ''
	return file !== undefined && decorative !== true && said === ''
}

/** The words of each link, however they are styled. */
function linksIn(children: readonly Piece[]): string[] {
	const links: { href: unknown; words: string }[] = []
	let open = false
	for (const piece of children) {
		const link = isBranch(piece) ? undefined : (piece.marks.link as { href?: unknown } | undefined)
		const last = links.at(-1)
		if (link && !isBranch(piece)) {
			if (open && last && last.href === link.href) last.words += piece.text
			else links.push({ href: link.href, words: piece.text })
		}
		open = link !== undefined
	}
	return links.map(({ words }) => words.trim())
}

/** Read by itself, as screen readers list links, it does not tell where it leads. */
function saysNothing(words: string): boolean {
	const said = words.toLowerCase().replace(/[\s.…»>→:]+$/u, '')
	return SAYING_NOTHING.has(said) || /^(https?:\/\/|www\.)/.test(said)
}
const SAYING_NOTHING = new Set([
	...['here', 'click here', 'read here', 'link', 'this link', 'more', 'read more', 'this page'],
	...['qui', 'clicca qui', 'leggi qui', 'questo link', 'altro', 'leggi tutto', 'di più'],
	...['šeit', 'spied šeit', 'lasi šeit', 'saite', 'šī saite', 'vairāk', 'lasīt vairāk'],
	...['aquí', 'haz clic aquí', 'pincha aquí', 'enlace', 'este enlace', 'más', 'leer más']
])

function sentencesIn(text: string): string[] {
	return text.split(/(?<=[.!?…])\s+(?=[\p{Lu}\p{N}«“"¿¡])|\n/u)
}

function wordsIn(sentence: string): number {
	return sentence.match(/[\p{L}\p{N}]+(?:[-'’.,/][\p{L}\p{N}]+)*/gu)?.length ?? 0
}

function textOf({ children }: Branch): string {
	return children
		.map((piece) => {
			if (!isBranch(piece)) return piece.text
			if (piece.name === 'hardBreak') return '\n'
			return piece.name === 'mention' ? '@' : ` ${textOf(piece)} `
		})
		.join('')
		.trim()
}

function shown(words: string): string {
	const line = words.replace(/\s+/g, ' ')
	return line.length <= SHOWN_LENGTH ? line : `${line.slice(0, SHOWN_LENGTH).toWellFormed()}…`
}
