import { type Editor, mergeAttributes, Node } from '@tiptap/core'
import { NodeSelection, PluginKey } from '@tiptap/pm/state'
import Suggestion from '@tiptap/suggestion'
import { isMentionKey, mentionedBy, mentionKey, type MentionLabel } from '#schema/docs/mentioned.ts'
import type { MentionedThing } from './mentioned-names.ts'
import { type Insert, type InsertMenu, matching, menuOf } from './insert-menu.svelte.ts'

export type MentionOptions = {
	/** What this person reads of what is mentioned; null where they may not see it. */
	labelOf: (key: string) => MentionLabel | null
	/** What stands there instead: “a task”. */
	wordFor: (kind: string) => string
	/** The kind itself, beside a name in the list: “task”. */
	kindName: (kind: string) => string
	/** Calls back when names have changed, until the returned function is called. */
	onnames: (changed: () => void) => () => void
	/** What “@” offers; without it there is no menu. */
	list: { menu: InsertMenu; things: () => Promise<MentionedThing[]> } | null
}

const MOST_OFFERED = 50

/**
 * [K17] Somebody or something the text mentions: a key in the text, and on the page a link with the name it
 * has now. The name stands in no document, so nobody reads one that is not for them.
 */
export const Mention = Node.create<MentionOptions>({
	name: 'mention',
	group: 'inline',
	inline: true,
	atom: true,
	priority: 101,
	addOptions: () => ({
		labelOf: () => null,
		wordFor: (kind) => kind,
		kindName: (kind) => kind,
		onnames: () => () => {},
		list: null
	}),
	addAttributes: () => ({
		to: {
			default: null,
			parseHTML: (element) => element.dataset.mention ?? null,
			renderHTML: ({ to }) => ({ 'data-mention': String(to) })
		}
	}),
	parseHTML: () => [
		{
			tag: '[data-mention]',
			priority: 100,
			getAttrs: (element) => isMentionKey(element.dataset.mention) && null
		}
	],
	renderHTML({ node, HTMLAttributes }) {
		const { href, words, kind } = shown(node.attrs.to, this.options)
		const attributes = mergeAttributes(HTMLAttributes, { class: 'mention', 'data-kind': kind })
		return href === null ? ['span', attributes, words] : ['a', { ...attributes, href }, words]
	},
	renderText({ node }) {
		return shown(node.attrs.to, this.options).words
	},
	addNodeView() {
		return ({ node, HTMLAttributes }) => {
			const dom = document.createElement('a')
			dom.className = 'mention'
			dom.contentEditable = 'false'
			const draw = () => {
				const { href, words, kind } = shown(node.attrs.to, this.options)
				for (const [name, value] of Object.entries(HTMLAttributes))
					if (value !== null && value !== undefined) dom.setAttribute(name, String(value))
				dom.dataset.kind = kind
				dom.textContent = words
				if (href === null) dom.removeAttribute('href')
				else dom.href = href
			}
			draw()
			return { dom, ignoreMutation: () => true, destroy: this.options.onnames(draw) }
		}
	},
	addKeyboardShortcuts: () => ({
		'Mod-Enter': ({ editor }) => followMention(editor)
	}),
	addProseMirrorPlugins() {
		const { list, kindName } = this.options
		if (!list) return []
		return [
			Suggestion<Insert, Insert>({
				editor: this.editor,
				pluginKey: new PluginKey('mention-menu'),
				char: '@',
				allowSpaces: true,
				allowedPrefixes: [' ', '('],
				allow: ({ state }) => !state.selection.$from.parent.type.spec.code,
				items: async ({ query }) => {
					const things = (await list.things()).filter(({ label }) => label !== '')
					return matching(
						things.map((thing) => insertOf(thing, kindName)),
						query
					).slice(0, MOST_OFFERED)
				},
				command: ({ editor, range, props }) => {
					editor
						.chain()
						.focus()
						.insertContentAt(range, [
							{ type: 'mention', attrs: { to: props.name } },
							{ type: 'text', text: ' ' }
						])
						.run()
				},
				render: () => menuOf(list.menu)
			})
		]
	}
})

function insertOf(thing: MentionedThing, kindName: MentionOptions['kindName']): Insert {
	return { name: mentionKey(thing), label: thing.label, hint: kindName(thing.kind), run: () => {} }
}

function shown(to: unknown, { labelOf, wordFor }: MentionOptions) {
	const kind = mentionedBy(to)?.kind ?? 'other'
	const label = kind === 'other' ? null : labelOf(String(to))
	const sign = kind === 'person' ? '@' : ''
	return { kind, href: label?.href ?? null, words: sign + (label?.label || wordFor(kind)) }
}

/** Goes where the selected mention leads. */
function followMention({ state, view }: Editor): boolean {
	const { selection } = state
	if (!(selection instanceof NodeSelection) || selection.node.type.name !== 'mention') return false
	const link = view.nodeDOM(selection.from)
	if (link instanceof HTMLElement) link.click()
	return true
}
