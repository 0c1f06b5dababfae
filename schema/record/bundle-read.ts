import { ASIC_TYPE, MEMBERS, parseManifest, type BundleForm, type Covered } from './asic.ts'
import { parseXades, type Xades } from './xades.ts'
import { readZip } from './zip-read.ts'

/** A bundle as it was found: its members, and what its seal says that it covers. */
export type Bundle = {
	form: BundleForm | null
	members: Map<string, Uint8Array<ArrayBuffer>>
	/** Null where the manifest or the seal is not written as we write it. */
	covered: Covered[] | null
	xades: Xades | null
	/** [AS1] The type stands first, unpacked, so that a file can be told by its first bytes. */
	typed: boolean
	/** Signatures that somebody added with another tool. */
	added: string[]
}

/** [AS6] Opens a bundle, without judging it. Throws a ZipError where it cannot be read safely. */
export async function readBundle(bytes: Uint8Array): Promise<Bundle> {
	const found = await readZip(bytes)
	const members = new Map(found.map((member) => [member.name, member.bytes]))
	const [first] = found
	const typed = first?.name === MEMBERS.mimetype && first.stored
	const form = formOf(members)
	const xades = form === 'xades' ? parseXades(textIn(members, MEMBERS.xades)) : null
	return {
		form,
		members,
		covered: xades?.covered ?? parseManifest(textIn(members, MEMBERS.manifest)),
		xades,
		typed: typed && textIn(members, MEMBERS.mimetype) === ASIC_TYPE,
		added: [...members.keys()].filter((name) => isSignature(name) && !OURS.has(name))
	}
}

/** A member as text; empty where it is missing or no UTF-8, which is never what a seal is over. */
export function textIn(members: Bundle['members'], name: string): string {
	try {
		return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(members.get(name))
	} catch {
		return ''
	}
}

/** Where tools put what belongs to the container itself; a seal covers what lies elsewhere. */
export function isOutside(name: string): boolean {
	return name === MEMBERS.mimetype || name === MEMBERS.list || OURS.has(name) || isSignature(name)
}

const OURS: ReadonlySet<string> = new Set([MEMBERS.manifest, MEMBERS.cades, MEMBERS.xades])

function formOf(members: Bundle['members']): BundleForm | null {
	if (members.has(MEMBERS.cades)) return 'cades'
	return members.has(MEMBERS.xades) ? 'xades' : null
}

/** As EN 319 162-1 (A.1) names them. */
function isSignature(name: string): boolean {
	return /^META-INF\/(?:[^/]*signature[^/]*\.(?:p7s|xml)|ASiC(?:Archive)?Manifest[^/]*\.xml|[^/]*timestamp[^/]*\.tst)$/i.test(
		name
	)
}
