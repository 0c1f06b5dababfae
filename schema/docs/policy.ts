import type * as Y from 'yjs'
import type { Denial } from '../errors.ts'
import type { Facts, Part } from '../governance/authorize.ts'
import type { ArtefactKind, Capability } from '../governance/roles.ts'
import { boardPolicy } from './board-policy.ts'
import { canonicalBoard, canonicalSchedule } from './canonical-entries.ts'
import { canonicalDocument } from './canonical-document.ts'
import { shapeDenial } from './denials.ts'
import { documentPolicy } from './document-policy.ts'
import type { MotionSet } from './motion.ts'
import type { Op } from './operation.ts'
import { FACTS } from './register.ts'
import type { FileFact } from './files.ts'
import type { FrozenZone } from './sections.ts'
import { schedulePolicy } from './schedule-policy.ts'

export type { Op }

/** What one person may do with one artefact at this moment. `may` answers null when it is allowed. */
export type Rights = {
	personId: string
	/** The parts of a text that are frozen now. */
	frozen?: readonly FrozenZone[]
	/** The files of a text, by their hash. */
	files?: ReadonlyMap<string, FileFact>
	/** What is put to a decision in a text. */
	motions?: readonly MotionSet[]
	may(capability: Capability, part?: Part, facts?: Facts): Denial | null
}

/** Whether a person may do this to a shared document: null allows it. Reads the document, never writes. */
export type Policy = (op: Op, rights: Rights, doc: Y.Doc) => Denial | null

/** The kinds of shared document: the three artefacts, and the register the server alone writes. */
export type DocumentKind = ArtefactKind | 'register'

/** The rules by which the guard judges a kind of shared document. */
export function policyOf(kind: DocumentKind): Policy {
	switch (kind) {
		case 'document':
			return documentPolicy
		case 'schedule':
			return schedulePolicy
		case 'board':
			return boardPolicy
		case 'register':
			return () => shapeDenial('server_only')
	}
}

/**
 * The text a decision binds to: equal content gives equal text, whoever typed it in whichever order.
 * Unicode NFC, lines end with LF. Hidden entries are no part of it [B11]. Signs that no text file can
 * keep (U+0000, half of a surrogate pair) are U+FFFD in it, so that they never stop a freeze [K11].
 */
export function canonicalTextOf(
	kind: DocumentKind,
	doc: Y.Doc,
	hidden?: ReadonlySet<string>
): string {
	return textOf(kind, doc, hidden).normalize('NFC').replaceAll('\0', '\ufffd').toWellFormed()
}

function textOf(kind: DocumentKind, doc: Y.Doc, hidden?: ReadonlySet<string>): string {
	switch (kind) {
		case 'document':
			return canonicalDocument(doc)
		case 'schedule':
			return canonicalSchedule(doc)
		case 'board':
			return canonicalBoard(doc, hidden)
		case 'register':
			return `${JSON.stringify(doc.getMap(FACTS).toJSON())}\n`
	}
}
