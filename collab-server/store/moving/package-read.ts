import { createHash } from 'node:crypto'
import * as v from 'valibot'
import { Refusal } from '#schema/errors.ts'
import { openZip, ZipError, type ZipBounds, type ZipMember } from '#schema/record/zip-read.ts'
import { parsed } from './carried-rows.ts'

const MB = 2 ** 20
/** What a package may weigh where the operator says nothing (`BRING_MAX_MB`). */
export const USUAL_MB = 2_048
/** A zip without its larger form ends here. */
const MOST_MB = 4_095
/** A package is mostly files that are packed already; its tables shrink to a fifth. */
const UNPACKED = 5

/** [MV4] What a package may weigh, hold, and unpack to: `BRING_MAX_MB`, by the operator. */
export function packageBounds(given = process.env.BRING_MAX_MB): ZipBounds {
	const asked = Number(given?.trim() || USUAL_MB)
	const megabytes = Number.isInteger(asked) && asked > 0 ? Math.min(asked, MOST_MB) : USUAL_MB
	return { bytes: megabytes * MB, members: 60_000, unpackedBytes: UNPACKED * megabytes * MB }
}

export const PACKAGE_FORMAT = 'interlink-process/1'
/** What is read as a whole: manifests, and logs of entries. */
const WHOLE_BYTES = 512 * MB

const About = v.object({
	format: v.literal(PACKAGE_FORMAT),
	process: v.pipe(v.string(), v.uuid()),
	takenAt: v.string()
})

/** A package that is whole: every file has the checksum its manifest gives it. Nothing of it is kept in memory. */
export type Package = {
	about: v.InferOutput<typeof About>
	/** SHA-256 of the package, hexadecimal. */
	hash: string
	/** Whether there is a file of this name under `data/`. */
	has: (name: string) => boolean
	/** A file under `data/` as a whole; null where there is none. */
	text: (name: string) => Promise<string | null>
	/** A file under `data/` line by line, each without its end; what stands behind the last LF is no line. */
	lines: (name: string) => AsyncGenerator<string>
}

/**
 * [MV4] Opens a package: a ZIP within bounds with nothing unsafe in it, a bag that is whole, of our format. It is
 * read where it lies, entry by entry. @throws Refusal package_unreadable, package_changed (with the member)
 */
export async function readPackage(file: Blob, bounds = packageBounds()): Promise<Package> {
	return refusingZip(async () => {
		const source = {
			length: file.size,
			read: async (from: number, to: number) =>
				new Uint8Array(await file.slice(from, to).arrayBuffer())
		}
		const files = await payloadOf(await openZip(source, bounds))
		const about = v.safeParse(About, parsed((await textOf(files.get('process.json'))) ?? ''))
		if (!about.success) throw new Refusal('package_unreadable', { member: 'process.json' })
		return {
			about: about.output,
			hash: await hashOf(file.stream()),
			has: (name) => files.has(name),
			text: (name) => textOf(files.get(name)),
			lines: (name) => linesOf(files.get(name))
		}
	})
}

async function refusingZip<T>(work: () => Promise<T>): Promise<T> {
	try {
		return await work()
	} catch (error) {
		if (!(error instanceof ZipError)) throw error
		throw new Refusal('package_unreadable', { member: error.member })
	}
}

/** Every file of the payload stands in the manifest, with its checksum, and every line of it has its file. */
async function payloadOf(members: readonly ZipMember[]): Promise<Map<string, ZipMember>> {
	const inFolder = members.map((member) => ({
		member,
		name: member.name.slice(member.name.indexOf('/') + 1)
	}))
	const manifest = inFolder.find(({ name }) => name === 'manifest-sha256.txt')
	const text = await textOf(manifest?.member)
	if (text === null) throw new Refusal('package_unreadable', { member: 'manifest-sha256.txt' })
	const sums = sumsIn(text)
	const files = new Map<string, ZipMember>()
	for (const { name, member } of inFolder) {
		if (!name.startsWith('data/')) continue
		if (sums.get(name) !== (await hashOf(member.parts())))
			throw new Refusal('package_changed', { member: name })
		sums.delete(name)
		files.set(name.slice('data/'.length), member)
	}
	const [missing] = sums.keys()
	if (missing !== undefined) throw new Refusal('package_changed', { member: missing })
	return files
}

function sumsIn(manifest: string): Map<string, string> {
	const lines = manifest.split('\n').filter((line) => line !== '')
	return new Map(
		lines.map((line) => {
			const [, sum = '', name = ''] = /^([0-9a-f]{64}) {2}(.+)$/.exec(line) ?? []
			return [name.replace(/%0D/g, '\r').replace(/%0A/g, '\n').replace(/%25/g, '%'), sum]
		})
	)
}

async function hashOf(parts: AsyncIterable<Uint8Array>): Promise<string> {
	const hash = createHash('sha256')
	for await (const part of parts) hash.update(part)
	return hash.digest('hex')
}

async function textOf(member: ZipMember | undefined): Promise<string | null> {
	if (!member) return null
	if (member.size > WHOLE_BYTES) throw new Refusal('package_unreadable', { member: member.name })
	const decoder = new TextDecoder()
	let text = ''
	for await (const part of member.parts()) text += decoder.decode(part, { stream: true })
	return text + decoder.decode()
}

async function* linesOf(member: ZipMember | undefined): AsyncGenerator<string> {
	if (!member) return
	const decoder = new TextDecoder()
	let rest: string[] = []
	for await (const part of member.parts()) {
		const pieces = decoder.decode(part, { stream: true }).split('\n')
		for (const piece of pieces.slice(0, -1)) {
			yield rest.length > 0 ? rest.join('') + piece : piece
			rest = []
		}
		rest.push(pieces.at(-1) ?? '')
	}
	// A line without its end is told apart from none: no row is empty.
	const last = rest.join('') + decoder.decode()
	if (last !== '') yield `${last}\u0000`
}

/** A row that does not belong; `line` 0 is the file itself. */
export function unfit(name: string, line: number): Refusal {
	return new Refusal('package_unfit', { member: `tables/${name}.jsonl`, line })
}
