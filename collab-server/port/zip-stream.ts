import { Zip, ZipDeflate, ZipPassThrough } from 'fflate'

export type Member = { path: string; bytes: Uint8Array }

/** What is packed already gains nothing by being packed again. */
const PACKED = /\.(pdf|asice|zip|odt|docx|png|jpe?g|webp)$/

/**
 * Members as one ZIP, a piece at a time, so that an archive needs no more memory than its largest member. The same
 * members at the same instant give the same bytes.
 */
export async function* zipped(
	members: AsyncIterable<Member>,
	mtime: Date
): AsyncGenerator<Uint8Array> {
	let pieces: Uint8Array[] = []
	let failed: Error | null = null
	const zip = new Zip((error, piece) => {
		if (error) failed = error
		else pieces.push(piece)
	})
	function* drained() {
		if (failed) throw failed
		const ready = pieces
		pieces = []
		yield* ready
	}
	for await (const { path, bytes } of members) {
		const member = PACKED.test(path) ? new ZipPassThrough(path) : new ZipDeflate(path, { level: 6 })
		member.mtime = mtime
		zip.add(member)
		member.push(bytes, true)
		yield* drained()
	}
	zip.end()
	yield* drained()
}
