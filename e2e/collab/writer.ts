import { Editor } from '@tiptap/core'
import { TextSelection } from '@tiptap/pm/state'
import { ySyncPluginKey } from '@tiptap/y-tiptap'
import WebSocket from 'ws'
import * as Y from 'yjs'
import { sessionCookieName } from '#collab/store/people/sessions.ts'
import type { Cast } from '#collab/store/cast/test-scene.ts'
import type { FrozenSectionView } from '#collab/store/acting/views.ts'
import { ORIGIN } from '#collab/sync/test-server.ts'
import { blockTexts } from '#schema/docs/canonical-document.ts'
import { spelled, treeOf } from '#schema/docs/tree.ts'
import { mentionKey } from '#schema/docs/mentioned.ts'
import { settleSuggestions, suggestionsOf } from '#schema/docs/settle-suggestions.ts'
import { LiveArtefact } from '#lib/collab/live-artefact.ts'
import { liveExtensions } from '#lib/editor/extensions.ts'
import { refreshed } from '#lib/editor/frozen-sections.ts'
import { NO_SHORTCUTS } from '#lib/editor/shortcuts.ts'
import { putsPicture, putsTable, TABLE_DEEDS, usesTable } from './table-deeds.ts'

/** What somebody does in the text; numbers choose the place, whatever stands there. */
export const DEEDS = [
	'type',
	'type',
	'backspace',
	'delete',
	'split',
	'join',
	'bullets',
	'tasks',
	'quote',
	'heading',
	'sink',
	'lift',
	'bold',
	'paste',
	'drag',
	'note',
	'mention',
	'picture',
	'table',
	...TABLE_DEEDS,
	'undo',
	'redo',
	'suggesting',
	'accept',
	'reject'
] as const
export type Deed = { deed: (typeof DEEDS)[number]; at: number; length: number; to: number }

/**
 * Deeds that take no word away. The others do by right, or because Yjs moves a block by writing it anew: what
 * somebody else types into the old one in that moment goes with it.
 */
export const KEEPING: readonly Deed['deed'][] = [
	...(['type', 'paste', 'note', 'bold', 'suggesting', 'mention', 'picture', 'table'] as const),
	...(['row_above', 'row_below', 'column_left', 'column_right', 'wider'] as const)
]

/** Somebody with our editor on our client, as a page joins them, over a line that can be cut. */
export class Writer {
	readonly who: Cast
	readonly live: LiveArtefact
	readonly #alphabet: number
	readonly #page = document.body.appendChild(document.createElement('div'))
	#editor: Editor
	#generation = 0
	#offline = false
	#sockets = new Set<WebSocket>()
	#suggesting = false
	#tried = 0
	/** Everything that could be typed: signs that nobody else types, and nobody twice. */
	readonly typed: string[] = []

	/** `alphabet`: the first of some hundred signs that are this writer's own. */
	constructor(url: string, artefactId: string, who: Cast, alphabet: number) {
		this.who = who
		this.#alphabet = alphabet
		const [here, cookie] = [this.#sockets, `${sessionCookieName(false)}=${who.token}`]
		const offline = () => this.#offline
		this.live = new LiveArtefact({
			artefactId,
			kind: 'document',
			person: { personId: who.personId, displayName: who.name },
			url,
			WebSocket: class extends WebSocket {
				constructor(to: string) {
					super(offline() ? 'ws://127.0.0.1:9' : to, { headers: { origin: ORIGIN, cookie } })
					this.on('error', () => {})
					here.add(this)
					this.on('close', () => here.delete(this))
				}
			}
		})
		this.#editor = this.#mounted()
	}

	get editor(): Editor {
		return this.#editor
	}

	/** Everything of mine is on the server's disk, and everything of the server is here. */
	get settled(): boolean {
		this.keepUp()
		if (this.live.notice) this.live.dismissNotice()
		return this.live.synced && this.live.save === 'saved'
	}

	/** Words that were refused, as the person finds them again. */
	get refused(): string[] {
		return this.live.drafts.map(({ update }) => {
			const draft = new Y.Doc()
			Y.applyUpdate(draft, update)
			return blockTexts(draft).join('\n')
		})
	}

	set offline(offline: boolean) {
		this.#offline = offline
		if (offline) for (const socket of this.#sockets) socket.terminate()
	}

	/** As a page does: another document after a refusal, rights and frozen sections as they are now. */
	keepUp(): void {
		if (this.live.generation !== this.#generation) {
			this.#editor.destroy()
			this.#generation = this.live.generation
			this.#editor = this.#mounted()
		}
		const editable = this.#writes || this.#suggests
		if (this.#editor.isEditable !== editable) this.#editor.setEditable(editable)
		this.#editor.view.dispatch(refreshed(this.#editor.state))
	}

	perform(deed: Deed): void {
		this.keepUp()
		const before = this.#tried
		this.#perform(deed)
		const text = spelled(treeOf(this.live.doc))
		for (let n = before; n < this.#tried; n++) {
			const sign = this.#sign(n)
			// What is frozen, or cannot be suggested, takes no words and says so.
			if (text.includes(sign)) this.typed.push(sign)
		}
	}

	#perform({ deed, at, length, to }: Deed): void {
		const editor = this.#editor
		if (!this.live.ready || !editor.isEditable) return
		const { doc } = editor.state
		const { from } = TextSelection.near(doc.resolve(at % (doc.content.size + 1)))
		const end = TextSelection.near(doc.resolve(Math.min(from + length, doc.content.size)), -1).to
		const range = { from, to: Math.max(from, end) }
		editor.commands.setTextSelection(from)
		switch (deed) {
			case 'type':
				return void editor.view.dispatch(editor.state.tr.insertText(this.#word()))
			case 'backspace':
				return void editor.view.dispatch(editor.state.tr.delete(Math.max(1, from - 1), from))
			case 'delete':
				return void editor.commands.deleteRange(range)
			case 'split':
				return void editor.commands.first(({ commands }) => [
					() => commands.splitListItem('listItem'),
					() => commands.splitListItem('taskItem'),
					() => commands.splitBlock()
				])
			case 'join':
				return void editor.commands.joinBackward()
			case 'bullets':
				return void editor.commands.toggleBulletList()
			case 'tasks':
				return void editor.commands.toggleTaskList()
			case 'quote':
				return void editor.commands.toggleBlockquote()
			case 'heading':
				return void editor.commands.toggleHeading({ level: 2 })
			case 'sink':
				return void editor.commands.sinkListItem('listItem')
			case 'lift':
				return void editor.commands.liftListItem('listItem')
			case 'bold':
				return void editor.chain().setTextSelection(range).toggleBold().run()
			case 'paste':
				return void editor.view.pasteHTML(`<h2>${this.#word()}</h2><p>${this.#word()}</p>`)
			case 'drag': {
				const slice = doc.slice(range.from, range.to)
				const tr = editor.state.tr.deleteRange(range.from, range.to)
				// To where a block begins: what is put among commented words is commented with them.
				const near = TextSelection.near(tr.doc.resolve(to % (tr.doc.content.size + 1)))
				const target = near.$from.start()
				return editor.view.dispatch(tr.replaceRange(target, target, slice))
			}
			case 'note':
				return void editor.commands.insertContent({
					type: 'footnote',
					attrs: { words: this.#word() }
				})
			case 'mention': {
				const to = mentionKey({ kind: 'person', id: this.who.personId, within: null })
				return void editor.commands.insertContent({ type: 'mention', attrs: { to } })
			}
			case 'picture':
				return putsPicture(editor, from, this.#word())
			case 'table':
				return putsTable(editor, from)
			case 'undo':
				return void editor.commands.undo()
			case 'redo':
				return void editor.commands.redo()
			case 'suggesting':
				this.#suggesting = !this.#suggesting
				return
			case 'accept':
			case 'reject':
				return this.#settle(deed, to)
			default:
				return usesTable(editor, deed, to)
		}
	}

	destroy(): void {
		this.#editor.destroy()
		this.#page.remove()
		this.live.destroy()
	}

	#word(): string {
		return `${this.#sign(this.#tried++)}x `
	}

	#sign(n: number): string {
		return String.fromCodePoint(this.#alphabet + n)
	}

	get #writes(): boolean {
		return this.live.standing.may.edit === true
	}

	get #suggests(): boolean {
		return this.live.standing.may.suggest === true
	}

	#settle(choice: 'accept' | 'reject', n: number): void {
		const all = suggestionsOf(this.live.doc)
		const one = all[n % Math.max(1, all.length)]
		const own = one?.by === this.who.personId && choice === 'reject'
		const settles = this.#writes || this.live.standing.parts?.suggestions === null
		if (!one || !(settles || own)) return
		settleSuggestions(
			this.live.doc,
			({ id }) => (id === one.id ? choice : 'keep'),
			this.#writes || own ? ySyncPluginKey : null
		)
	}

	#mounted(): Editor {
		const { live } = this
		const sections = () => (live.register.sections ?? []) as FrozenSectionView[]
		return new Editor({
			element: this.#page,
			editable: false,
			extensions: liveExtensions({
				doc: live.doc,
				awareness: live.awareness,
				editable: true,
				placeholder: '',
				shortcuts: NO_SHORTCUTS,
				slash: { menu: { show() {}, close() {}, key: () => false } as never, inserts: () => [] },
				language: 'en',
				frozen: {
					sections: () => sections().map((one) => ({ ...one, label: one.reason })),
					onblocked: () => {}
				},
				suggesting: {
					on: () => !this.#writes || this.#suggesting,
					personId: this.who.personId,
					onblocked: () => {}
				}
			})
		})
	}
}
