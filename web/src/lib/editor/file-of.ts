import type { Node } from '@tiptap/pm/model'
import { FILE } from '#schema/docs/document-schema.ts'
import { type FileFact, isFileFact } from '#schema/docs/files.ts'

/** The file a block names, or null when it has lost it. */
export function fileOf({ attrs }: Node): FileFact | null {
	const said: unknown = attrs[FILE]
	return isFileFact(said) ? said : null
}
