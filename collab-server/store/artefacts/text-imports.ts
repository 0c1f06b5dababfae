import { blockWords, everyBlock } from '#schema/docs/formats.ts'
import { arePlainBlocks, type PlainBlock } from '#schema/docs/plain-shape.ts'
import { plantedBlocks } from '#schema/docs/plant-blocks.ts'
import { Refusal } from '#schema/errors.ts'
import { LIMITS } from '#schema/limits.ts'
import { must } from '../acting/ability.ts'
import type { Act } from '../acting/act.ts'
import { abilityToCreate, createArtefact } from '../acting/artefact-acts.ts'
import type { Acts } from '../acting/commands.ts'
import { enterProcess } from '../acting/place.ts'
import { wholeFile } from '../files/adding-files.ts'
import { keepFiles, type WholeFile } from '../files/file-rows.ts'

/** [I2] A new text with what somebody brought along. It is judged like a new text, and written by the server. */
export async function importText(
	act: Act,
	{ process, title, blocks, pictures = [] }: Acts['import-text']['needs']
): Promise<Acts['import-text']['answers']> {
	const place = await enterProcess(act.tx, act.by.personId, process, act.at, 'share')
	must(abilityToCreate(place, 'document', act.at))
	const files = knownPictures(pictures)
	const factOf = (source: string) => {
		const { bytes: _, ...fact } = files.get(source) ?? { bytes: null }
		return 'hash' in fact ? fact : null
	}
	const first = plantedBlocks(knownBlocks(blocks), () => crypto.randomUUID(), factOf)
	const made = await createArtefact(act, { process, title, artefactKind: 'document' }, first)
	const added = { by: act.by.personId, at: act.at }
	await keepFiles(act.tx, made.artefactId, [...files.values()], added)
	return made
}

/** [PI5] The pictures of the file as they were written anew, within the bounds of a text. */
function knownPictures(
	pictures: Acts['import-text']['needs']['pictures'] & object
): Map<string, WholeFile> {
	const files = new Map(pictures.map(({ source, file }) => [source, wholeFile(file)]))
	const size = [...files.values()].reduce((sum, file) => sum + file.size, 0)
	if (files.size > LIMITS.filesPerText || size > LIMITS.filesPerTextBytes)
		throw new Refusal('malformed', { field: 'pictures' })
	return files
}

function knownBlocks(json: unknown): PlainBlock[] {
	const blocks = typeof json === 'string' ? parsed(json) : null
	if (!arePlainBlocks(blocks)) throw new Refusal('malformed', { field: 'blocks' })
	if (
		blockWords(blocks).length > LIMITS.importLength ||
		everyBlock(blocks).length > LIMITS.importBlocks
	)
		throw new Refusal('import_too_long', { limit: LIMITS.importLength })
	return blocks
}

function parsed(json: string): unknown {
	try {
		return JSON.parse(json)
	} catch {
		return null
	}
}
