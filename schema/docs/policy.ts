import type * as Y from 'yjs'
import type { Denial } from '../errors.ts'
import type { Facts } from '../governance/authorize.ts'
import type { ArtefactKind, Capability } from '../governance/roles.ts'
import type { Op } from './operation.ts'

export type { Op }

/** What one person may do with one artefact at this moment. `may` answers null when it is allowed. */
export type Rights = {
	personId: string
	may(capability: Capability, part?: string, facts?: Facts): Denial | null
}

/** Whether a person may do this to a shared document: null allows it. Reads the document, never writes. */
export type Policy = (op: Op, rights: Rights, doc: Y.Doc) => Denial | null

/** The kinds of shared document: the three artefacts, and the register the server alone writes. */
export type DocumentKind = ArtefactKind | 'register'

/** Words of the first content, in the language of the process. */
export type SeedWords = { columns: readonly [string, string, string] }
