import { createHash } from 'node:crypto'
import * as v from 'valibot'
import { Refusal } from '#schema/errors.ts'
import { readZip, ZipError, type Member } from '#schema/record/zip-read.ts'

/** [MV4] What a package may weigh: it holds the files and records of a whole process. */
export const PACKAGE_BOUNDS = {
	bytes: 150 * 2 ** 20,
	members: 20_000,
	unpackedBytes: 600 * 2 ** 20
} as const

export const PACKAGE_FORMAT = 'interlink-process/1'

const About = v.object({
	format: v.literal(PACKAGE_FORMAT),
	process: v.pipe(v.string(), v.uuid()),
	takenAt: v.string()
})

/** A package that is whole: every file has the checksum its manifest gives it. */
export type Package = {
	about: v.InferOutput<typeof About>
	/** SHA-256 of the package, hexadecimal. */
	hash: string
	/** The files under `data/`, by what stands behind that. */
	files: ReadonlyMap<string, Uint8Array>
}

/**
 * [MV4] Opens a package: a ZIP within bounds with nothing unsafe in it, a bag that is whole, of our format.
 * @throws Refusal package_unreadable, package_changed (with the member it is about)
 */
export async function readPackage(bytes: Uint8Array): Promise<Package> {
	const members = await readZip(bytes, PACKAGE_BOUNDS).catch((error: unknown) => {
		if (!(error instanceof ZipError)) throw error
		throw new Refusal('package_unreadable', { member: error.member })
	})
	const files = payloadOf(members)
	const text = new TextDecoder().decode(files.get('process.json') ?? new Uint8Array())
	const about = v.safeParse(About, parsed(text))
	if (!about.success) throw new Refusal('package_unreadable', { member: 'process.json' })
	return { about: about.output, hash: sha256(bytes), files }
}

/** Every file of the payload stands in the manifest, with its checksum, and every line of it has its file. */
function payloadOf(members: Member[]): Map<string, Uint8Array> {
	const inFolder = members.map(({ name, bytes }) => ({
		name: name.slice(name.indexOf('/') + 1),
		bytes
	}))
	const manifest = inFolder.find(({ name }) => name === 'manifest-sha256.txt')
	if (!manifest) throw new Refusal('package_unreadable', { member: 'manifest-sha256.txt' })
	const sums = sumsIn(new TextDecoder().decode(manifest.bytes))
	const files = new Map<string, Uint8Array>()
	for (const { name, bytes } of inFolder) {
		if (!name.startsWith('data/')) continue
		if (sums.get(name) !== sha256(bytes)) throw new Refusal('package_changed', { member: name })
		sums.delete(name)
		files.set(name.slice('data/'.length), bytes)
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

export function sha256(bytes: Uint8Array): string {
	return createHash('sha256').update(bytes).digest('hex')
}

function parsed(text: string): unknown {
	try {
		return JSON.parse(text)
	} catch {
		return null
	}
}
