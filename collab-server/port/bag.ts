import { createHash } from 'node:crypto'
import { strToU8 } from 'fflate'
import type { Member } from './zip-stream.ts'

/** What `bag-info.txt` says of a bag, by its labels (RFC 8493, 2.2.2). */
export type BagInfo = readonly (readonly [label: string, value: string])[]

/**
 * [RM7] Files as a bag (BagIt 1.0, RFC 8493) in one folder: the payload under `data/` as it comes, then a manifest
 * with the SHA-256 of each, what the bag is, and a manifest of these files themselves.
 */
export async function* bagged(
	folder: string,
	payload: AsyncIterable<Member>,
	info: BagInfo
): AsyncGenerator<Member> {
	const declaration = strToU8('BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n')
	const manifest: string[] = []
	let bytes = 0
	yield { path: `${folder}/bagit.txt`, bytes: declaration }
	for await (const member of payload) {
		const path = `data/${member.path}`
		manifest.push(line(path, member.bytes))
		bytes += member.bytes.length
		yield { path: `${folder}/${path}`, bytes: member.bytes }
	}
	const oxum = `${bytes}.${manifest.length}`
	const tags = [
		{ path: 'bagit.txt', bytes: declaration },
		{ path: 'bag-info.txt', bytes: strToU8(infoText([...info, ['Payload-Oxum', oxum]])) },
		{ path: 'manifest-sha256.txt', bytes: strToU8(manifest.join('')) }
	]
	const tagManifest = tags.map(({ path, bytes: tag }) => line(path, tag)).join('')
	for (const { path, bytes: tag } of tags.slice(1)) yield { path: `${folder}/${path}`, bytes: tag }
	yield { path: `${folder}/tagmanifest-sha256.txt`, bytes: strToU8(tagManifest) }
}

/** A file of the manifest, its name as RFC 8493 2.1.3 writes it. */
function line(path: string, bytes: Uint8Array): string {
	const name = path.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
	return `${createHash('sha256').update(bytes).digest('hex')}  ${name}\n`
}

function infoText(info: BagInfo): string {
	return info
		.map(([label, value]) => `${label}: ${value.replaceAll(/\s+/g, ' ').trim()}\n`)
		.join('')
}
