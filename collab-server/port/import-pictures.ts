import * as v from 'valibot'
import type { BroughtPicture } from '#schema/docs/formats.ts'
import { Refusal } from '#schema/errors.ts'
import { LIMITS } from '#schema/limits.ts'
import type { WholeFile } from '../store/files/file-rows.ts'
import { knownFile } from './known-file.ts'

/** A picture on its way through the page that shows what a file becomes. */
const Sent = v.array(
	v.strictObject({
		source: v.pipe(v.string(), v.maxLength(64)),
		name: v.string(),
		data: v.pipe(v.string(), v.base64())
	})
)

export function sentPicture({ source, name, bytes }: BroughtPicture) {
	return { source, name, data: Buffer.from(bytes).toString('base64') }
}

/**
 * [I2] [PI3] The pictures of a file that is brought along, each written anew like any other. One that cannot
 * be shown is left out: its block goes with it.
 */
export async function keptPictures(json: string): Promise<{ source: string; file: WholeFile }[]> {
	const kept = []
	for (const { source, name, data } of sentIn(json)) {
		const given = { name: name || source, bytes: new Uint8Array(Buffer.from(data, 'base64')) }
		const file = await knownFile(given).catch(nothingIfRefused)
		if (file?.width) kept.push({ source, file: { ...file, hash: '' } })
	}
	return kept
}

function sentIn(json: string): v.InferOutput<typeof Sent> {
	try {
		const pictures = v.safeParse(Sent, JSON.parse(json))
		if (pictures.success && pictures.output.length <= LIMITS.filesPerText) return pictures.output
	} catch {
		// No JSON at all: refused like any other form that is not ours.
	}
	throw new Refusal('malformed', { field: 'pictures' })
}

function nothingIfRefused(error: unknown): null {
	if (error instanceof Refusal) return null
	throw error
}
