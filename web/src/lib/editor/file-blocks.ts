import { mergeAttributes, Node } from '@tiptap/core'
import type { DOMOutputSpec, Node as TextNode } from '@tiptap/pm/model'
import { fileOf } from './file-of.ts'
import { PictureView, type PictureTools } from './picture-view.ts'
import { selectedPicture } from './pictures.ts'
import { FILE } from '#schema/docs/document-schema.ts'
import { FILE_ENDINGS, type FileFact, isFileFact, isPictureFact } from '#schema/docs/files.ts'

export type FileBlockOptions = {
	/** Where the files of this text are to be had, without their hash. */
	address: string
	/** How large a file is, in words. */
	size: (bytes: number) => string
	/** For those who write: without them a picture is only shown. */
	tools?: PictureTools
}

export const NO_FILES: FileBlockOptions = { address: '', size: (bytes) => `${bytes} B` }

function addressOfFile({ address }: FileBlockOptions, { hash }: FileFact): string {
	return `${address}/${hash}`
}

/** What is said of an attachment besides its name: what it is and how large. */
function aboutFile({ size }: FileBlockOptions, file: FileFact): string {
	return `${FILE_ENDINGS[file.type].toUpperCase()}, ${size(file.size)}`
}

const fileAttribute = (fits: (value: unknown) => boolean) => ({
	default: null,
	parseHTML: (element: HTMLElement) => parsed(element.dataset.file, fits),
	renderHTML: (attributes: Record<string, unknown>) => ({
		'data-file': attributes[FILE] ? JSON.stringify(attributes[FILE]) : null
	})
})

/**
 * [PI1] A picture. It is read only from what one of our texts gave to the clipboard: a picture of any other
 * page is an address elsewhere, and is not kept [PI9].
 */
export const Picture = Node.create<FileBlockOptions>({
	name: 'image',
	group: 'block',
	atom: true,
	draggable: true,
	addOptions: () => NO_FILES,
	addAttributes: () => ({
		[FILE]: fileAttribute(isPictureFact),
		alt: {
			default: '',
			parseHTML: (element) => element.dataset.alt ?? '',
			renderHTML: ({ alt }) => ({ 'data-alt': alt || null })
		},
		caption: {
			default: '',
			parseHTML: (element) => element.dataset.caption ?? '',
			renderHTML: ({ caption }) => ({ 'data-caption': caption || null })
		},
		decorative: {
			default: false,
			parseHTML: (element) => element.dataset.decorative === 'true',
			renderHTML: ({ decorative }) => ({ 'data-decorative': decorative ? 'true' : null })
		},
		width: {
			default: null,
			parseHTML: (element) => Number(element.dataset.width) || null,
			renderHTML: ({ width }) =>
				width ? { 'data-width': String(width), style: `width:${width}%` } : {}
		}
	}),
	parseHTML: () => [
		{ tag: 'figure[data-file]', getAttrs: ({ dataset }) => known(dataset, isPictureFact) }
	],
	renderHTML({ node, HTMLAttributes }) {
		const figure = mergeAttributes(HTMLAttributes, { class: 'picture' })
		const caption = String(node.attrs.caption ?? '')
		const below: DOMOutputSpec[] = caption ? [['figcaption', {}, caption]] : []
		return ['figure', figure, picture(node, this.options), ...below]
	},
	addNodeView() {
		const { options } = this
		const { tools } = options
		if (!tools) return null
		return ({ node, editor, getPos }) => {
			const addressOf = (file: FileFact) => addressOfFile(options, file)
			return new PictureView(node, editor, getPos, addressOf, tools)
		}
	},
	addKeyboardShortcuts() {
		return {
			Enter: ({ editor }) => {
				const at = selectedPicture(editor)
				if (at === null || !this.options.tools) return false
				this.options.tools.onedit(at)
				return true
			}
		}
	}
})

/** [PI1] A file to take away: its name, what it is and how large. */
export const Attachment = Node.create<FileBlockOptions>({
	name: 'attachment',
	group: 'block',
	atom: true,
	draggable: true,
	addOptions: () => NO_FILES,
	addAttributes: () => ({ [FILE]: fileAttribute(isFileFact) }),
	parseHTML: () => [
		{
			tag: 'p[data-file]',
			priority: 60,
			getAttrs: ({ dataset }) => known(dataset, isFileFact)
		}
	],
	renderHTML({ node, HTMLAttributes }) {
		const block = mergeAttributes(HTMLAttributes, { class: 'attachment' })
		const file = fileOf(node)
		if (!file) return ['p', block]
		return [
			'p',
			block,
			['a', { href: addressOfFile(this.options, file), download: file.name }, file.name],
			['span', { class: 'meta' }, ` ${aboutFile(this.options, file)}`]
		]
	}
})

function picture(node: TextNode, options: FileBlockOptions): DOMOutputSpec {
	const file = fileOf(node)
	const { alt, decorative } = node.attrs
	if (!file) return ['span', { class: 'meta' }, String(alt)]
	const size = { width: String(file.width), height: String(file.height) }
	const words = decorative === true ? '' : String(alt) || file.name
	const src = addressOfFile(options, file)
	return ['img', { src, alt: words, ...size, loading: 'lazy', draggable: 'false' }]
}

function known({ file }: DOMStringMap, fits: (value: unknown) => boolean): false | null {
	return parsed(file, fits) ? null : false
}

function parsed(json: string | undefined, fits: (value: unknown) => boolean): unknown {
	try {
		const value: unknown = JSON.parse(json ?? 'null')
		return fits(value) ? value : null
	} catch {
		return null
	}
}
