import { type Extensions, Mark } from '@tiptap/core'
import Collaboration, { isChangeOrigin } from '@tiptap/extension-collaboration'
import CollaborationCaret from '@tiptap/extension-collaboration-caret'
import { FindAndReplace } from '@tiptap/extension-find-and-replace'
import { TaskItem, TaskList } from '@tiptap/extension-list'
import { TableKit } from '@tiptap/extension-table'
import UniqueID from '@tiptap/extension-unique-id'
import Code from '@tiptap/extension-code'
import { Placeholder } from '@tiptap/extensions'
import StarterKit from '@tiptap/starter-kit'
import type { Node } from '@tiptap/pm/model'
import type { Awareness } from 'y-protocols/awareness'
import type * as Y from 'yjs'
import { COMMENT_MARK, DOCUMENT_ROOT, isSafeAddress } from '#schema/docs/document-schema.ts'
import { isId } from '#schema/ids.ts'
import { ThreadAnchors, type ThreadAnchorsOptions } from '#lib/comments/thread-anchors.ts'
import { newId } from '#lib/ui/new-id.ts'
import { Footnote, type FootnoteOptions } from './footnote.ts'
import { Mention, type MentionOptions } from './mention.ts'
import { blockHandle, type BlockHandleOptions } from './block-handle.ts'
import { Callout, type CalloutOptions } from './callout.ts'
import { Details, type DetailsOptions, DetailsSummary } from './details.ts'
import { Language } from './language.ts'
import { EmojiList, type EmojiOptions } from './emoji.ts'
import { drawCaret, drawSelection } from './carets.ts'
import { Attachment, type FileBlockOptions, NO_FILES, Picture } from './file-blocks.ts'
import { type FileDropOptions, FileDrops, NO_DROPS } from './file-drops.ts'
import { FrozenSections, type FrozenSectionsOptions } from './frozen-sections.ts'
import { KeptParagraphs, type KeptOptions } from './kept-paragraphs.ts'
import { LeaveWithEscape } from './leave-with-escape.ts'
import { SlashMenu, type SlashOptions } from './insert-menu.svelte.ts'
import { MoveBlock } from './move-block.ts'
import { CleanPaste } from './paste.ts'
import { PasteBounds, type PasteBoundsOptions } from './paste-bounds.ts'
import { PastedNames } from './pasted-names.ts'
import { type ShortcutOptions, Shortcuts } from './shortcuts.ts'
import { SteadyBlocks } from './steady-blocks.ts'
import { Suggesting, type SuggestingOptions } from './suggesting.ts'
import { suggestionExtensions } from './suggestion-marks.ts'
import { SharedTable } from './tables.ts'
import { typographyOf } from './typography.ts'

/** Blocks of text carry an id, so that a heading or a comment can be found again. */
export const NAMED_BLOCKS = ['paragraph', 'heading', 'codeBlock', 'detailsSummary']

/** By itself it would bear no anchor of a comment and no suggestion. */
const InlineCode = Code.extend({ excludes: 'code bold italic underline strike link language' })

/** The server's anchor of a comment thread; kept by every edit, written by nobody here. */
const CommentAnchor = Mark.create({
	name: COMMENT_MARK,
	excludes: '',
	inclusive: false,
	addAttributes: () => ({
		thread: {
			default: null,
			parseHTML: (element) => element.dataset.thread ?? null,
			renderHTML: ({ thread }) => ({ 'data-thread': String(thread) })
		}
	}),
	parseHTML: () => [
		{ tag: 'span[data-thread]', getAttrs: (span) => isId(span.dataset.thread) && null }
	],
	renderHTML: ({ HTMLAttributes }) => ['span', HTMLAttributes, 0]
})

/** The box of a task is called as the task: what it is and whether it is ticked is said by it. */
export function nameOfTask({ textContent }: Node): string {
	return textContent.trim() || '…'
}

/** What holds other blocks stands from the right where its first letter is Arabic or Hebrew: signs, indents, columns. */
const ANY_DIRECTION = { HTMLAttributes: { dir: 'auto' } }

/** How what stands among words is shown to whoever reads. */
type Reading = {
	writes?: boolean
	/** Whether what I do changes the shape of tables now. */
	reshapes?: () => boolean
	mention?: Partial<MentionOptions>
	footnote?: Partial<FootnoteOptions>
	callout?: Partial<CalloutOptions>
	details?: Partial<DetailsOptions>
	files?: FileBlockOptions
}

/**
 * What a document may hold, as extensions: the same nodes, marks and attributes as
 * schema/docs/document-schema.ts, which the guard enforces. Rendering on the server needs no more.
 */
export function documentExtensions(reading: Reading = {}): Extensions {
	const { writes = true, reshapes, mention, footnote, callout, details, files = NO_FILES } = reading
	return [
		StarterKit.configure({
			undoRedo: false,
			// It would add an empty paragraph in every open browser at once.
			trailingNode: false,
			code: false,
			heading: { levels: [1, 2, 3] },
			bulletList: ANY_DIRECTION,
			orderedList: ANY_DIRECTION,
			blockquote: ANY_DIRECTION,
			link: {
				openOnClick: false,
				autolink: true,
				linkOnPaste: true,
				defaultProtocol: 'https',
				isAllowedUri: (address) => isSafeAddress(address),
				HTMLAttributes: { rel: 'noopener noreferrer nofollow', target: null, class: null }
			}
		}),
		TaskList.configure(ANY_DIRECTION),
		TaskItem.configure({ nested: true, a11y: { checkboxLabel: nameOfTask } }),
		TableKit.configure({ table: false }),
		SharedTable.configure({ resizable: writes, ...ANY_DIRECTION, ...(reshapes && { reshapes }) }),
		UniqueID.configure({
			types: NAMED_BLOCKS,
			updateDocument: writes,
			generateID: newId,
			filterTransaction: (transaction) => !isChangeOrigin(transaction)
		}),
		Callout.configure(callout),
		Details.configure(details),
		DetailsSummary,
		Language,
		Mention.configure(mention),
		Footnote.configure(footnote),
		InlineCode,
		CommentAnchor,
		Picture.configure(files),
		Attachment.configure(files),
		...suggestionExtensions
	]
}

export type LiveOptions = Omit<Reading, 'writes' | 'reshapes'> & {
	doc: Y.Doc
	awareness: Awareness
	/** Readers' editors write nothing, not even ids: the server would refuse it. */
	editable: boolean
	placeholder: string
	shortcuts: ShortcutOptions
	frozen: Omit<FrozenSectionsOptions, 'doc'>
	suggesting: SuggestingOptions
	slash: SlashOptions
	emoji?: EmojiOptions
	drops?: FileDropOptions & PasteBoundsOptions
	/** Of the text: quotation marks follow it. */
	language: string
	/** What stands beside the block under the pointer; nothing, when absent. */
	handle?: BlockHandleOptions
	/** Paragraphs somebody asks to finish alone; nothing, when absent. */
	kept?: Omit<KeptOptions, 'awareness'>
	/** What is said about passages; nothing, when absent. */
	threads?: ThreadAnchorsOptions
}

/** The same, bound to a shared document: others' edits and carets, and undo of one's own edits only. */
export function liveExtensions(live: LiveOptions): Extensions {
	const {
		doc,
		awareness,
		editable,
		placeholder,
		shortcuts,
		frozen,
		suggesting,
		slash,
		emoji,
		language,
		drops,
		handle,
		kept,
		threads
	} = live
	return [
		...documentExtensions({ ...live, writes: editable, reshapes: () => !suggesting.on() }),
		Placeholder.configure({ placeholder }),
		LeaveWithEscape,
		PasteBounds.configure({ ontoomuch: drops?.ontoomuch }),
		CleanPaste,
		PastedNames.configure({ types: NAMED_BLOCKS }),
		FrozenSections.configure({ doc, ...frozen }),
		Suggesting.configure(suggesting),
		SlashMenu.configure(slash),
		EmojiList.configure(emoji),
		FileDrops.configure(drops ?? NO_DROPS),
		MoveBlock,
		...(handle ? blockHandle(handle) : []),
		typographyOf(language),
		FindAndReplace.configure({ injectCSS: false }),
		Shortcuts.configure(shortcuts),
		...(kept ? [KeptParagraphs.configure({ awareness, ...kept })] : []),
		ThreadAnchors.configure(threads ?? {}),
		Collaboration.configure({ document: doc, field: DOCUMENT_ROOT }),
		SteadyBlocks,
		CollaborationCaret.configure({
			// Ids are only made while writing: the server seeds the first ones, so nothing waits for `synced`.
			provider: { awareness, on: () => {}, off: () => {} },
			// The session keeps its own name there, and the server stamps it; this must not blank it.
			user: awareness.getLocalState()?.user ?? {},
			render: drawCaret,
			selectionRender: drawSelection
		})
	]
}
