import { shapeDenial } from './denials.ts'
import { DOCUMENT_ROOT, FILE, isMark, nodeShape, TOP_NODES } from './document-schema.ts'
import { checkOf } from './fields.ts'
import { isFileFact } from './files.ts'
import type { Holder, Op } from './operation.ts'
import type { Policy, Rights } from './policy.ts'
import { spelled } from './tree.ts'

/**
 * A text is changed by those who may edit it, in any way the schema of the document knows. The part an
 * anchor of a comment plays is no exception: whoever splits a paragraph writes its comment marks again.
 * [K16] Nobody changes what stands in a frozen section. [T3] Who may only suggest, or settle
 * what others suggest, passes here too: the guard holds them to that.
 */
export const documentPolicy: Policy = (op, rights) => {
	if (!fits(op)) return shapeDenial('content_unknown', { where: op.path.join('/') })
	if (namesAnotherFile(op, rights)) return shapeDenial('file_unknown')
	const denial = latitudeOf(rights) === null ? rights.may('edit') : null
	if (denial !== null || !op.frozen) return denial
	return { ...shapeDenial('section_frozen'), capability: 'edit', until: op.frozen.until }
}

/** [PI1] A block names a file of this very text, and says of it what the server says. */
function namesAnotherFile({ action, content, path }: Op, { files }: Rights): boolean {
	if (action !== 'set' || path.at(-1) !== FILE || content.is !== 'plain') return false
	const [said] = content.values
	return !isFileFact(said) || spelled(files?.get(said.hash)) !== spelled(said)
}

/** What somebody may do to a text: everything, or only suggest, or only settle what others suggest. */
export type Latitude = 'all' | { suggests: boolean; settles: boolean }

/** [T3] Null for whom may do nothing to a text. */
export function latitudeOf(rights: Rights): Latitude | null {
	if (rights.may('edit') === null) return 'all'
	const suggests = rights.may('suggest') === null
	const settles = rights.may('edit', undefined, { merge_only: true }) === null
	return suggests || settles ? { suggests, settles } : null
}

function fits(op: Op): boolean {
	if (op.path[0] !== DOCUMENT_ROOT) return false
	switch (op.action) {
		case 'delete':
			return true
		case 'insert':
			return mayHold(op)
		case 'set':
			return attributeFits(op)
		case 'format':
			return (
				op.content.is === 'mark' && inText(op.holder) && isMark(op.content.key, op.content.value)
			)
	}
}

function mayHold({ holder, content }: Op): boolean {
	if (content.is === 'text') return inText(holder)
	if (content.is !== 'type') return false
	const { kind, name } = content.type
	if (kind === 'xmlText') return nodeShape(holder.name)?.holdsText ?? false
	if (kind !== 'xmlElement' || name === null || nodeShape(name) === null) return false
	if (holder.kind === 'xmlFragment') return TOP_NODES.includes(name)
	return nodeShape(holder.name)?.children.includes(name) ?? false
}

function attributeFits({ holder, content, path }: Op): boolean {
	const shape = holder.kind === 'xmlElement' ? nodeShape(holder.name) : null
	const check = shape && checkOf(shape.attributes, String(path.at(-1)))
	if (content.is !== 'plain' || content.values.length !== 1) return false
	return check?.(content.values[0]) ?? false
}

function inText(holder: Holder): boolean {
	return holder.kind === 'xmlText'
}
