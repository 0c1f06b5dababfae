import { BASELINE } from '../governance/charters/baseline.ts'
import { builtInCharter, parseCharter, ruleOf } from '../governance/charter.ts'
import { decide } from '../governance/decide.ts'
import { decideSecretly, inBoxOrder } from '../governance/secret-count.ts'
import { assert } from '../errors.ts'
import { signCheckpoint, verifierKey, type Verifier } from '../ledger/checkpoint.ts'
import { entryBytes, SALT_BYTES } from '../ledger/entry.ts'
import { formatProof } from '../ledger/proof.ts'
import { branchHash, leafHash } from '../ledger/tree.ts'
import { canonicalBytes, type Json } from './canonical.ts'
import type { Calculation, DecisionRecord } from './record.ts'
import { inRollOrder, participantOf, rollHash } from './roll.ts'
import { boxRoot, rollUsedRoot } from './secret-box.ts'
import { digest, issuedData, type RecordFiles } from './verify.ts'

export const TEXT = '# Moving in\n\nEverything on one page.\n'
const ID = '0190c1de-0000-7000-8000-000000000001'
const AT = '2026-11-23T10:00:00.000Z'

/** A log with one key, for tests. */
export type TestLog = {
	verifier: Verifier
	sign: (bytes: Uint8Array<ArrayBuffer>) => Promise<Uint8Array>
}

export async function testLog(name = 'log.example/riga'): Promise<TestLog> {
	const pair = await crypto.subtle.generateKey('Ed25519', true, ['sign', 'verify'])
	const key = new Uint8Array(await crypto.subtle.exportKey('raw', pair.publicKey))
	return {
		verifier: { name, key },
		sign: async (bytes) =>
			new Uint8Array(await crypto.subtle.sign('Ed25519', pair.privateKey, bytes))
	}
}

/** A record of three people who consent, for tests of what can be wrong with it. */
export function testRecord({ verifier }: TestLog): DecisionRecord {
	const rule = ruleOf(parseCharter(BASELINE), 'default')
	assert(rule, 'the baseline has a default rule')
	const roll = inRollOrder(
		[1, 2, 3].map((person) => ({
			participant: participantOf(new Uint8Array(SALT_BYTES).fill(person), `person ${person}`),
			constituency: 'citizens',
			weight: 1
		}))
	)
	const voters = roll.map((line) => ({ personId: line.participant, ...line }))
	const ballots = voters.map(({ personId }) => ({ personId, choice: 'consent' }))
	const calculation = decide(rule, voters, ballots, []) as Calculation
	return {
		schema: 'decision-record/1',
		id: 'DR-2026-000001',
		language: 'en',
		issuedAt: AT,
		organisation: { id: ID, name: 'Rīga', type: 'public_administration', country: 'LV' },
		process: {
			id: ID,
			name: 'Moving in',
			aim: 'One page',
			phase: 'de',
			timezone: 'Europe/Riga',
			demonstration: false
		},
		decision: {
			id: ID,
			question: 'Do we publish it?',
			summary: '',
			round: 1,
			announcedBy: 'p1',
			announcedAt: AT,
			opensAt: AT,
			closesAt: AT,
			closedAt: AT,
			origin: 'announced',
			effect: 'effective',
			effectAt: AT,
			reviewAt: null,
			extension: null
		},
		proposal: {
			artefact: { id: ID, kind: 'document', title: 'Moving in' },
			text: {
				href: 'text.md',
				mediaType: 'text/markdown',
				hash: { alg: 'sha-256', value: digest(new TextEncoder().encode(TEXT)) }
			},
			snapshot: {
				format: 'yjs-update-v1',
				hash: { alg: 'sha-256', value: digest(Uint8Array.of(1)) }
			},
			frozenBy: 'p1',
			frozenAt: AT,
			versions: []
		},
		rule: {
			name: 'default',
			sentence: 'Adopted when nobody objects.',
			definition: rule,
			charter: {
				id: 'baseline-1',
				version: 1,
				promise: 'collaborate',
				hash: digest(Uint8Array.of(2))
			}
		},
		electorate: { rollHash: { alg: 'sha-256', value: rollHash(roll) }, roll },
		ballots: roll.map(({ participant }) => ({
			participant,
			person: 'p1',
			choice: 'consent',
			reason: '',
			castAt: AT
		})),
		objections: [],
		earlierObjections: [],
		ratification: null,
		minority: null,
		appeals: [],
		outcome: { statement: 'The text was adopted.', calculation },
		remedy: null,
		people: [{ id: 'p1', name: 'Participant 1', named: 'pseudonym', role: 'citizen' }],
		timeline: [{ at: AT, event: 'closed', by: null }],
		links: { previousRound: null },
		privacy: { names: 'pseudonym', erased: 0 },
		ledger: {
			origin: verifier.name,
			publicKey: verifierKey(verifier),
			proof: 'record.tlog-proof',
			entries: []
		}
	}
}

/** The same text decided secretly: six on the roll, five of whom voted. */
export function testSecretRecord(log: TestLog): DecisionRecord {
	const workshop = builtInCharter('workshop-pace-1')
	const definition = workshop && ruleOf(workshop, 'confidential_majority')
	assert(definition, 'the workshop charter has a secret rule')
	const roll = inRollOrder(
		[1, 2, 3, 4, 5, 6].map((person) => ({
			participant: participantOf(new Uint8Array(SALT_BYTES).fill(person), `person ${person}`),
			constituency: 'citizens',
			weight: 1
		}))
	)
	const rollUsed = roll.slice(1).map(({ participant }) => participant)
	const box = inBoxOrder(
		['yes', 'yes', 'yes', 'no', 'abstain'].map((choice, at) => ({
			receipt: String(at + 1).repeat(32),
			choice
		}))
	)
	const entries = roll.map(({ participant, ...line }) => ({ personId: participant, ...line }))
	const calculation = decideSecretly(definition, entries, rollUsed, box) as Calculation
	const record = testRecord(log)
	return {
		...record,
		rule: { ...record.rule, definition },
		electorate: { rollHash: { alg: 'sha-256', value: rollHash(roll) }, roll },
		ballots: {
			count: 5,
			boxRoot: { alg: 'sha-256', value: boxRoot(box) },
			box,
			rollUsedRoot: { alg: 'sha-256', value: rollUsedRoot(rollUsed) },
			rollUsed
		},
		outcome: { statement: 'The text was adopted.', calculation }
	}
}

/** The files of a record as its PDF carries them, with a proof that fits. */
export async function testFiles(record: DecisionRecord, log: TestLog): Promise<RecordFiles> {
	const bytes = canonicalBytes(record as Json)
	const entry = entryBytes({
		v: 1,
		log: log.verifier.name,
		type: 'record-issued',
		at: AT,
		process: null,
		subject: record.id,
		data: issuedData(record, bytes),
		commit: {}
	})
	const other = leafHash(Uint8Array.of(0))
	const root = branchHash(other, leafHash(entry))
	const head = { origin: log.verifier.name, size: 2, root }
	const checkpoint = await signCheckpoint(head, log.verifier, log.sign)
	const proof = formatProof({ index: 1, hashes: [other], checkpoint, entry })
	return { record: bytes, text: new TextEncoder().encode(TEXT), proof }
}
