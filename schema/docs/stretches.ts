/** A row of the log of a document: who wrote it and when; nobody is the server. */
export type LogRow = { seq: number; author: string | null; at: Date }

/**
 * A stretch of writing [VS1]: the rows after the stretch before it, up to and including `through`.
 * The text as it stood at its end is an automatic version.
 */
export type Stretch = { through: number; from: Date; to: Date; authors: readonly string[] }

/** A stretch whose version is kept whatever its age: somebody named it, or it was replaced [VS2]. */
export type KnownStretch = Stretch & { kept: boolean }

const SECOND_MS = 1_000
const HOUR_MS = 3_600 * SECOND_MS
const DAY_MS = 24 * HOUR_MS

/** Nobody wrote for so long: a stretch is over. */
export const PAUSE_MS = 5 * 60 * SECOND_MS
/** Somebody else begins after so long: a new stretch. */
export const TURN_MS = 30 * SECOND_MS
/** However busily people write, a stretch ends some time. */
export const LONGEST_MS = HOUR_MS

/**
 * [VS1] Adds the rows that follow to the stretches that are known. The last of these goes on as long as
 * nothing cuts it off, unless its version is kept. `kept`: rows after which the version is kept.
 */
export function withRows(
	known: readonly KnownStretch[],
	rows: readonly LogRow[],
	kept: ReadonlySet<number> = new Set()
): KnownStretch[] {
	const stretches = [...known]
	for (const row of rows) {
		const last = stretches.at(-1)
		const going = last && !last.kept && goesOn(last, row) ? last : null
		const stretch = going ? joined(going, begun(row)) : begun(row)
		stretches.splice(going ? -1 : stretches.length, 1, { ...stretch, kept: kept.has(row.seq) })
	}
	return stretches
}

/**
 * [VS2] Leaves out old automatic versions: of the last day all stay, of the last thirty days the last of
 * each hour, and before that the last of each day (UTC). Of a large text the last of each hour has to do
 * from the beginning. Who wrote in what is left out wrote in the next.
 */
export function thinned(
	stretches: readonly KnownStretch[],
	{ now, large }: { now: Date; large: boolean }
): KnownStretch[] {
	const span = (stretch: Stretch) => spanOf(stretch, now, large)
	const left: KnownStretch[] = []
	let out: Stretch | null = null
	for (const [n, stretch] of stretches.entries()) {
		const whole: KnownStretch = out ? { ...joined(out, stretch), kept: stretch.kept } : stretch
		const next = stretches[n + 1]
		const goes = !stretch.kept && next && span(next) === span(stretch)
		out = goes ? whole : null
		if (!goes) left.push(whole)
	}
	return left
}

function goesOn(stretch: Stretch, { author, at }: LogRow): boolean {
	const pauseMs = at.getTime() - stretch.to.getTime()
	if (pauseMs >= PAUSE_MS || at.getTime() - stretch.from.getTime() >= LONGEST_MS) return false
	return pauseMs < TURN_MS || author === null || stretch.authors.includes(author)
}

function begun({ seq, author, at }: LogRow): Stretch {
	return { through: seq, from: at, to: at, authors: author === null ? [] : [author] }
}

function joined(one: Stretch, other: Stretch): Stretch {
	const authors = [...new Set([...one.authors, ...other.authors])]
	return { through: other.through, from: one.from, to: other.to, authors }
}

/** What shares a span with its successor makes room for it. */
function spanOf({ through, to }: Stretch, now: Date, large: boolean): string {
	const ageMs = now.getTime() - to.getTime()
	if (ageMs < DAY_MS && !large) return `version ${through}`
	const [name, lengthMs] = ageMs < 30 * DAY_MS ? ['hour', HOUR_MS] : ['day', DAY_MS]
	return `${name} ${Math.floor(to.getTime() / lengthMs)}`
}
