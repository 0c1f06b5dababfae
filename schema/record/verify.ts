import { sha256 } from '@noble/hashes/sha2.js'
import { Refusal } from '../errors.ts'
import { decide } from '../governance/decide.ts'
import type { Extras, Outcome } from '../governance/decide.ts'
import type { Answer } from '../governance/rules/answers.ts'
import { commitmentOf, seedOf } from '../governance/rules/lot.ts'
import { countedRule } from '../governance/rules/ratified.ts'
import type { Rule } from '../governance/rules/rule.ts'
import { answerOfSlip, decideSecretly, isCountable } from '../governance/secret-count.ts'
import { toBase64Url } from '../ledger/bytes.ts'
import { parseVerifierKey, verifierKey, type Verifier } from '../ledger/checkpoint.ts'
import type { Entry } from '../ledger/entry.ts'
import { witnessesUnder } from '../ledger/witnessed.ts'
import { parseProof, verifyProof, type TlogProof } from '../ledger/proof.ts'
import { canonicalJson, type Json } from './canonical.ts'
import {
	boxOf,
	openBallots,
	readRecord,
	RecordError,
	type DecisionRecord,
	type ReadRecord
} from './record.ts'
import { rollHash } from './roll.ts'
import { boxRoot, rollUsedRoot } from './secret-box.ts'
import { checkSince } from './since.ts'

/** What is looked at, in the order it is reported. Sentences: `record.check.<check>.<state>`. */
export const CHECKS = [
	// the record itself (verifyRecord)
	'form',
	'newer',
	'text',
	'roll',
	'box',
	'recount',
	'entry',
	'checkpoint',
	'since',
	'witness',
	// the seal of the PDF around it (checkSignature)
	'whole',
	'seal',
	'certificate',
	'time',
	// what was added so that it holds for long (checkLongTerm)
	'revocation',
	'archive',
	// what people signed after the seal (checkSignatures)
	'signature',
	// the bundle around both (checkBundle, checkInside)
	'members',
	'bundle_seal',
	'bundle_certificate',
	'bundle_time',
	'checkpoint_time',
	'added',
	'inside',
	'sealed_entry',
	'sealed_since',
	'sealed_witness'
] as const
export type CheckName = (typeof CHECKS)[number]

/** What a check is about: the bundle, the PDF or the record itself. Headings: `record.part.<part>`. */
export type Part = 'bundle' | 'pdf' | 'record'
export const PARTS: readonly Part[] = ['bundle', 'pdf', 'record']

export function partOf(check: CheckName): Part {
	if (CHECKS.indexOf(check) >= CHECKS.indexOf('members')) return 'bundle'
	return CHECKS.indexOf(check) >= CHECKS.indexOf('whole') ? 'pdf' : 'record'
}

export type CheckState = 'holds' | 'fails' | 'unknown'
export type Check = {
	check: CheckName
	state: CheckState
	params: Record<string, string | number>
}

/** The files a record consists of, as attached to its PDF; null when one is missing. */
export type RecordFiles = {
	record: Uint8Array
	text: Uint8Array | null
	proof: string | null
	/** [L17] Absent in records from before. */
	consistency?: string | null
}

/**
 * [R5] Everything that can be said about a record from its own files. `verifier` is the log's key as
 * the reader knows it; without it the key printed in the record is used, and `params.key` says so.
 * `witnesses` are those whose keys the reader knows [L14].
 */
export async function verifyRecord(
	files: RecordFiles,
	verifier: Verifier | null = null,
	witnesses: readonly Verifier[] = []
): Promise<{ record: DecisionRecord | null; checks: Check[] }> {
	const read = readOrSay(files.record)
	if ('check' in read) return { record: null, checks: [read] }
	const { record, newer } = read
	if (!record) return { record, checks: [isNewer(newer)] }
	const counted = [checkRoll(record), ...checkBox(record), checkRecount(record)]
	const checks = [
		newer === null ? isWhole(record) : isNewer(newer),
		checkText(record, files.text),
		// [R30] What its rule counts by a part that is not known here cannot be said to be counted wrong.
		...counted.filter(({ state }) => newer === null || state !== 'fails'),
		...(await checkLedger(record, files, verifier)),
		...(await checkSince(record, files, verifier)),
		...(await checkWitnesses('witness', files.proof, record, witnesses))
	]
	return { record, checks }
}

/** SHA-256 as it stands in records: base64url. */
export function digest(bytes: Uint8Array): string {
	return toBase64Url(sha256(bytes))
}

function readOrSay(bytes: Uint8Array): ReadRecord | Check {
	try {
		return readRecord(bytes)
	} catch (error) {
		if (error instanceof RecordError)
			return { check: 'form', state: 'fails', params: { reason: error.message } }
		throw error
	}
}

function isWhole({ id }: DecisionRecord): Check {
	return { check: 'form', state: 'holds', params: { id } }
}

/** [R30] A part that is not known here: this program is too old to judge the record, and says so. */
function isNewer(path: string | null): Check {
	return { check: 'newer', state: 'unknown', params: { path: path ?? '' } }
}

/** Text, versions, minutes and translations are those the record names: what the group did not see cannot slip in. */
function checkText(record: DecisionRecord, text: Uint8Array | null): Check {
	const expected = record.proposal.text.hash.value
	const { minutes, proposal, translations = [] } = record
	const inside = [...proposal.versions, ...(minutes ? [minutes] : []), ...translations].every(
		(version) => digest(new TextEncoder().encode(version.text)) === version.hash.value
	)
	if (!inside) return { check: 'text', state: 'fails', params: { hash: expected } }
	if (!text) return { check: 'text', state: 'unknown', params: { hash: expected } }
	const state = digest(text) === expected ? 'holds' : 'fails'
	return { check: 'text', state, params: { hash: expected } }
}

/** [R4] The published lines give the roll hash that was fixed before the vote, and each voter is one of them. */
function checkRoll(record: DecisionRecord): Check {
	const { electorate } = record
	const lines = new Set(electorate.roll.map(({ participant }) => participant))
	const votes = votersOf(record)
	const voters = new Set(votes)
	const fits =
		rollHash(electorate.roll) === electorate.rollHash.value &&
		lines.size === electorate.roll.length &&
		voters.size === votes.length &&
		[...voters].every((voter) => lines.has(voter))
	const voted = boxOf(record)?.count ?? voters.size
	const params = { entitled: lines.size, voted }
	return { check: 'roll', state: fits ? 'holds' : 'fails', params }
}

/** Who has voted, as lines of the roll; nobody where that list was destroyed. */
function votersOf(record: DecisionRecord): string[] {
	const box = boxOf(record)
	if (box) return box.rollUsed ?? []
	return openBallots(record).map(({ participant }) => participant)
}

/** [SB5] A secret box has the root that was fixed at the close, and one slip for each who voted. */
function checkBox(record: DecisionRecord): Check[] {
	const box = boxOf(record)
	if (!box) return []
	const params = { ballots: box.count }
	if (!box.box || !box.rollUsed) return [{ check: 'box', state: 'unknown', params }]
	const receipts = new Set(box.box.map(({ receipt }) => receipt))
	const fits =
		boxRoot(box.box) === box.boxRoot.value &&
		rollUsedRoot(box.rollUsed) === box.rollUsedRoot.value &&
		box.rollUsed.length === box.count &&
		box.box.length === (isCountableBox(record, box.rollUsed) ? box.count : 0) &&
		receipts.size === box.box.length
	return [{ check: 'box', state: fits ? 'holds' : 'fails', params }]
}

function isCountableBox({ rule, electorate }: DecisionRecord, voters: readonly string[]): boolean {
	const roll = electorate.roll.map(({ participant, constituency }) => {
		return { personId: participant, constituency }
	})
	return isCountable(rule.definition as Rule, roll, voters)
}

/** [R3] The rule, run again over the published roll, ballots and objections, gives the stored calculation. */
function checkRecount(record: DecisionRecord): Check {
	const { calculation } = record.outcome
	const box = boxOf(record)
	const ballots = box?.count ?? openBallots(record).length
	const params = { ballots, result: calculation.result }
	if (box && !box.box) return { check: 'recount', state: 'unknown', params }
	return { check: 'recount', state: countsAgain(record) ? 'holds' : 'fails', params }
}

/** [R3] Whether counting again gives the stored calculation, to the last line. */
export function countsAgain(record: DecisionRecord): boolean {
	const { calculation } = record.outcome
	try {
		const again = recount(record) as unknown as Json
		return canonicalJson(again) === canonicalJson(calculation as Json)
	} catch {
		return false
	}
}

/** The rule run over what the record publishes. Throws a Refusal when the box cannot be right. */
export function recount(record: DecisionRecord): Outcome {
	const { decision, electorate, objections } = record
	const rule = record.rule.definition as Rule
	const roll = electorate.roll.map(({ participant, ...line }) => ({
		personId: participant,
		...line
	}))
	const box = boxOf(record)
	const slips = box?.box ?? []
	const ballots = openBallots(record).map(({ participant, choice, answer }) => ({
		participant,
		answer: answer ?? { choice }
	}))
	const extras = extrasOf(
		rule,
		decision,
		box ? slips.map(answerOfSlip) : ballots.map(({ answer }) => answer)
	)
	if (box) return decideSecretly(rule, roll, votersOf(record), slips, extras)
	return decide(
		rule,
		roll,
		ballots.map(({ participant, answer }) => ({ personId: participant, ...answer })),
		objections.map(({ participant, by, status }) => ({ personId: participant ?? by, status })),
		extras
	)
}

/** What the calculation needs beside roll and ballots. A lot with another number than announced is none. */
function extrasOf(
	rule: Rule,
	{ options, runoff, lot, tieBreak, advice, verdict }: DecisionRecord['decision'],
	answers: readonly Answer[]
): Extras {
	if (lot && commitmentOf(lot.secret) !== lot.commitment) throw new Refusal('seed_missing')
	return {
		options,
		runoff,
		...(lot && { seed: seedOf(lot.secret, answers) }),
		...(tieBreak && { chosen: tieBreak.chosen }),
		...(advice && {
			advice: advice.map(({ from, reply }) => ({ from, answered: reply !== null }))
		}),
		...foundOf(rule, verdict)
	}
}

function foundOf(
	rule: Rule,
	verdict: DecisionRecord['decision']['verdict']
): Pick<Extras, 'call' | 'verdict'> {
	if (!verdict) return {}
	const { finds, reasons, amount } = verdict
	if (countedRule(rule).method === 'rough_consensus')
		return { call: { finds: finds === 'adopted' ? 'consensus' : 'no_consensus', reasons } }
	return { verdict: { finds, reasons, ...(amount !== null && { amount }) } }
}

async function checkLedger(
	record: DecisionRecord,
	files: RecordFiles,
	known: Verifier | null
): Promise<Check[]> {
	const verifier = known ?? parseVerifierKey(record.ledger.publicKey)
	const proof = files.proof === null ? null : parseProof(files.proof)
	const key = known ? 'given' : 'record'
	const params = { origin: record.ledger.origin, key }
	if (files.proof === null) return ledgerChecks('unknown', params)
	if (!verifier || !proof || verifierKey(verifier) !== record.ledger.publicKey)
		return ledgerChecks('fails', params)
	const proven = await verifyProof(proof, verifier).catch(unlessUnsupported)
	if (!proven) return ledgerChecks('unknown', params)
	const { checkpoint, included } = proven
	const tells = tellsOf(proof, record, files)
	const place = { ...params, index: proof.index, size: checkpoint?.size ?? 0 }
	return [
		{ check: 'entry', state: included && tells ? 'holds' : 'fails', params: place },
		{ check: 'checkpoint', state: checkpoint ? 'holds' : 'fails', params: place }
	]
}

/**
 * [L14] One check for each witness under the checkpoint of a proof, and one for each that the reader knows and
 * that is not there (`params.known` is `absent`). None where nobody cosigned it and nobody was asked about.
 */
export async function checkWitnesses(
	check: 'witness' | 'sealed_witness',
	proofText: string | null,
	{ ledger: { origin } }: DecisionRecord,
	known: readonly Verifier[]
): Promise<Check[]> {
	const proof = proofText === null ? null : parseProof(proofText)
	if (!proof) return []
	const under = await witnessesUnder(proof.checkpoint, origin, known).catch(unlessUnsupported)
	const found = (under ?? []).map(({ name, state, at }): Check => ({
		check,
		state,
		params: { name, known: 'no', ...(at && { at: at.toISOString() }) }
	}))
	const names = new Set(found.map(({ params }) => params.name))
	const absent = new Set(known.map(({ name }) => name).filter((name) => !names.has(name)))
	return [
		...found,
		...[...absent].map((name): Check => ({
			check,
			state: 'unknown',
			params: { name, known: 'absent' }
		}))
	]
}

function ledgerChecks(state: CheckState, params: Check['params']): Check[] {
	return [
		{ check: 'entry', state, params },
		{ check: 'checkpoint', state, params }
	]
}

/** An old browser without Ed25519 has not found anything wrong: it cannot tell. */
function unlessUnsupported(error: unknown): null {
	if (error instanceof DOMException && error.name === 'NotSupportedError') return null
	throw error
}

/** Whether the proven entry is the one that issued exactly this record. */
function tellsOf(proof: TlogProof, record: DecisionRecord, files: RecordFiles): boolean {
	try {
		const entry = JSON.parse(new TextDecoder().decode(proof.entry)) as Entry
		return (
			entry.type === 'record-issued' &&
			entry.subject === record.id &&
			entry.log === record.ledger.origin &&
			canonicalJson(entry.data) === canonicalJson(issuedData(record, files.record))
		)
	} catch {
		return false
	}
}

/** [R5] What the ledger keeps of a record before it is sealed: its hash and that of the frozen text. */
export function issuedData(record: DecisionRecord, bytes: Uint8Array): Json {
	return {
		decision: record.decision.id,
		record: digest(bytes),
		text: record.proposal.text.hash.value
	}
}
