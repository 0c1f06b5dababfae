import type { Denial } from '../errors.ts'

/**
 * What a shared document refuses whoever asks (sentences: `denial.<code>`).
 * content_unknown: this kind of document cannot hold that. author_fixed: an entry names the person who
 * adds it, and never changes that. server_only: only the server writes here. entries_full: no more fit.
 * built_on_refused: it continues work that was refused before. section_frozen: this part of the text is
 * frozen for a time. suggestions_only: this person may suggest changes to the text, not make them. file_unknown: the file of
 * a picture or an attachment is not one of this text.
 * motion_held: this passage, or what is suggested there, is put to a decision.
 */
export type ShapeDenialCode =
	| 'content_unknown'
	| 'author_fixed'
	| 'server_only'
	| 'entries_full'
	| 'built_on_refused'
	| 'section_frozen'
	| 'suggestions_only'
	| 'file_unknown'
	| 'motion_held'

/** A refusal that comes from the shape of a document, not from anybody's rights. */
export function shapeDenial(
	code: ShapeDenialCode,
	params: Record<string, string | number> = {}
): Denial {
	return { code, capability: null, params, whoCan: [], until: null }
}
