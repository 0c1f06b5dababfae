import { sameBytes } from './bytes.ts'
import {
	openCheckpoint,
	parseCheckpoint,
	parseNote,
	parseVerifierKey,
	SIGNS,
	type Checkpoint,
	type Verifier
} from './checkpoint.ts'
import { openCosignature } from './cosignature.ts'
import { parseExportLine, type ExportedHead, type ExportedPlace } from './export.ts'
import { Walk } from './walk.ts'

/** What was looked at. Sentences: `export.<about>.<state>`. */
export type Finding = {
	about: 'line' | 'entry' | 'entries' | 'node' | 'size' | 'head' | 'time' | 'witness' | 'kept'
	state: 'holds' | 'fails' | 'unknown'
	params: Record<string, string | number>
}
/** Whether a time-stamp is over these bytes: `unknown` where nobody trusted vouches for it. */
export type CheckStamp = (
	token: Uint8Array,
	signed: Uint8Array<ArrayBuffer>
) => Promise<{ state: Finding['state']; at: Date | null; authority: string }>

/** What the reader brings along. Without keys from elsewhere those in the file count, and trust stays unknown. */
export type Trust = {
	keys: Verifier[]
	witnesses: Verifier[]
	/** Signed notes somebody kept: the log must begin with them. */
	kept: string[]
	checkStamp: CheckStamp
}

/** [L12] Examines an exported log line by line, in memory that does not grow with it. */
export class ExportCheck {
	readonly #trust: Trust
	readonly #walk = new Walk()
	readonly #kept: Map<number, string[]>
	#keys: Verifier[]
	#witnesses: Verifier[]
	#line = 0
	#size: number | null = null
	#withheld = 0
	#wrong = 0

	constructor(trust: Trust) {
		this.#trust = trust
		this.#keys = trust.keys
		this.#witnesses = trust.witnesses
		this.#kept = Map.groupBy(trust.kept, (note) => headIn(note)?.size ?? -1)
	}

	/** One line of the file; answers what is to be said about it. */
	async add(text: string): Promise<Finding[]> {
		this.#line++
		const line = parseExportLine(text)
		if (line === null) return [fails('line', { line: this.#line })]
		switch (line.kind) {
			case 'header':
				this.#size = line.size
				if (this.#trust.keys.length === 0)
					this.#keys = line.keys.flatMap((key) => parseVerifierKey(key) ?? [])
				if (this.#trust.witnesses.length === 0)
					this.#witnesses = line.witnesses.flatMap(
						(key) => parseVerifierKey(key, SIGNS.cosignatures) ?? []
					)
				return []
			case 'place':
				return [...this.#gap(line.index), ...this.#place(line), ...(await this.#keptHere())]
			case 'head':
				return this.#head(line)
		}
	}

	/** What remains to be said at the end of the file. */
	async end(): Promise<Finding[]> {
		const found: Finding[] = []
		const { size } = this.#walk
		if (this.#size !== size) found.push(fails('size', { size: this.#size ?? 0, n: size }))
		if (this.#wrong === 0) found.push(holds('entries', { n: size, withheld: this.#withheld }))
		const beyond = [...this.#kept].filter(([kept]) => kept > size || kept < 1)
		return [...found, ...beyond.map(([kept]) => unknown('kept', { size: Math.max(kept, 0) }))]
	}

	/** Places that the file leaves out: each is a wrong entry. */
	#gap(index: number): Finding[] {
		const found: Finding[] = []
		while (this.#walk.size < index && found.length < 1_000) {
			found.push(fails('entry', { index: this.#walk.size }))
			this.#walk.add({ entry: null, nodes: null })
			this.#wrong++
		}
		return found
	}

	#place({ index, entry, nodes }: ExportedPlace): Finding[] {
		if (index !== this.#walk.size) {
			this.#wrong++
			return [fails('entry', { index })]
		}
		const [leaf] = nodes
		const withheld = entry === null && leaf !== undefined
		if (withheld) this.#withheld++
		const wrong = this.#walk
			.add({ entry, nodes: nodes.length > 0 ? nodes : null })
			.filter(({ what }) => !(withheld && what === 'entry'))
		this.#wrong += wrong.length
		return wrong.map(({ what, index: at, level = 0 }) =>
			what === 'node' ? fails('node', { index: at, level }) : fails('entry', { index: at })
		)
	}

	async #head({ note, signed, timestamp }: ExportedHead): Promise<Finding[]> {
		const head = await openedBy(note, this.#keys)
		const own = await openedBy(signed, this.#keys)
		const size = headIn(note)?.size ?? 0
		const fits =
			head && own && head.size === this.#walk.size && sameBytes(head.root, this.#walk.root)
		if (!fits || parseNote(note).body !== parseNote(signed).body) return [fails('head', { size })]
		const known = this.#trust.keys.length > 0
		return [
			known ? holds('head', { size }) : unknown('head', { size }),
			...(timestamp ? [await this.#stamp(timestamp, signed, size)] : []),
			...(await this.#cosigned(note, size))
		]
	}

	async #stamp(token: Uint8Array, signed: string, size: number): Promise<Finding> {
		const bytes = new TextEncoder().encode(signed)
		const { state, at, authority } = await this.#trust.checkStamp(token, bytes)
		return { about: 'time', state, params: { size, at: at?.toISOString() ?? '', authority } }
	}

	/** A line that claims to be of a known witness and is not makes the head suspect. */
	async #cosigned(note: string, size: number): Promise<Finding[]> {
		const claimed = parseNote(note).signatures.map(({ name }) => name)
		const known = this.#trust.witnesses.length > 0
		const found: Finding[] = []
		for (const witness of this.#witnesses) {
			if (!claimed.includes(witness.name)) continue
			const at = await openCosignature(note, witness)
			const params = { size, name: witness.name, at: at?.toISOString() ?? '' }
			found.push({ about: 'witness', state: at ? (known ? 'holds' : 'unknown') : 'fails', params })
		}
		return found
	}

	/** [L12] A head that somebody kept: the log must still begin with it. */
	async #keptHere(): Promise<Finding[]> {
		const { size, root } = this.#walk
		const notes = this.#kept.get(size) ?? []
		return await Promise.all(
			notes.map(async (note) => {
				const head = await openedBy(note, this.#keys)
				return head && sameBytes(head.root, root)
					? holds('kept', { size })
					: fails('kept', { size })
			})
		)
	}
}

function headIn(note: string): Checkpoint | null {
	return parseCheckpoint(parseNote(note).body)
}

async function openedBy(note: string, keys: readonly Verifier[]): Promise<Checkpoint | null> {
	for (const key of keys) {
		const head = await openCheckpoint(note, key)
		if (head) return head
	}
	return null
}

const finding =
	(state: Finding['state']) =>
	(about: Finding['about'], params: Finding['params']): Finding => ({ about, state, params })
const [holds, fails, unknown] = [finding('holds'), finding('fails'), finding('unknown')]
