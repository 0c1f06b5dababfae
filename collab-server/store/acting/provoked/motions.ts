import type * as Y from 'yjs'
import { documentRoot, elementsOf } from '#schema/docs/document.ts'
import { settleSuggestions } from '#schema/docs/settle-suggestions.ts'
import { typed } from '../../cast/cast-bodies.ts'
import { aRatifier } from '../../cast/cast.ts'
import type { Caller } from '../caller.ts'
import type { Given, Provocations } from './given.ts'
import { appealed } from './outcomes.ts'

/** A text in review that says when the yard closes. */
async function reviewed(given: Given): Promise<string> {
	const artefact = await given.draft()
	await given.write(artefact, given.cleo, 'The yard closes at eight.')
	await given.move(artefact, 'in_review')
	return artefact
}

/** Somebody suggests that it says one word more. */
async function suggests(given: Given, artefact: string, by: Caller, word = 'Mostly: ') {
	const id = crypto.randomUUID()
	const own = { id, by: by.personId, at: given.now.getTime() }
	await typed(given.world, artefact, by, (doc) => {
		const words = elementsOf(documentRoot(doc))[0]?.get(0) as Y.XmlText
		words.insert(0, word, { [`insertion--${id.slice(0, 4)}`]: own })
	})
	return id
}

async function putsUp(given: Given, artefact: string, by: Caller, suggestions: string[]) {
	given.world.pass(1_000)
	const motion = { artefact, suggestions, title: 'A change', reasons: 'It is fair.' }
	return (await given.act(by, 'put-up-motion', motion)).motionId
}

/** Two motions on the same passage; the later one is answered. */
async function rivals(given: Given): Promise<string> {
	const artefact = await reviewed(given)
	for (const by of [given.cleo, given.cid])
		await putsUp(given, artefact, by, [await suggests(given, artefact, by)])
	return putsUp(given, artefact, given.cleo, [await suggests(given, artefact, given.cleo, 'So: ')])
}

/** Refusals of suggestions that are put to a decision. */
export const MOTIONS = {
	suggestions_missing: async (given) => putsUp(given, await reviewed(given), given.cleo, []),
	suggestions_gone: async (given) =>
		putsUp(given, await reviewed(given), given.cleo, [crypto.randomUUID()]),
	suggestions_not_yours: async (given) => {
		const artefact = await reviewed(given)
		return putsUp(given, artefact, given.cleo, [await suggests(given, artefact, given.cid)])
	},
	suggestion_taken: async (given) => {
		const artefact = await reviewed(given)
		const id = await suggests(given, artefact, given.cleo)
		await putsUp(given, artefact, given.cleo, [id])
		return putsUp(given, artefact, given.cleo, [id])
	},
	motion_empty: async (given) => {
		const artefact = await reviewed(given)
		const id = crypto.randomUUID()
		const own = { id, by: given.cleo.personId, at: given.now.getTime() }
		// A word that is put in and taken out by one suggestion.
		await typed(given.world, artefact, given.cleo, (doc) => {
			const words = elementsOf(documentRoot(doc))[0]?.get(0) as Y.XmlText
			words.insert(0, 'Oh ', { 'insertion--a': own, 'deletion--a': own })
		})
		return putsUp(given, artefact, given.cleo, [id])
	},
	motion_waits: async (given) => given.announce({ artefact: await rivals(given) }),
	motion_stale: async (given) => {
		const artefact = await reviewed(given)
		const id = await suggests(given, artefact, given.cleo)
		const motion = await putsUp(given, artefact, given.cleo, [id])
		await typed(given.world, artefact, given.cid, (doc) => settleSuggestions(doc, () => 'reject'))
		return given.announce({ artefact: motion })
	},
	motion_stands: async (given) => {
		const artefact = await reviewed(given)
		const id = await suggests(given, artefact, given.cleo)
		const motion = await putsUp(given, artefact, given.cleo, [id])
		const { judge } = await appealed(given, () => given.adopted('majority', motion))
		// Somebody suggests more in what was merged, so it is not taken out with the decision.
		await suggests(given, artefact, given.cid, 'Nearly: ')
		await judge('annul_and_repeat')
		return given.steer('take-out-motion', { artefact: motion })
	},
	motion_whole: async (given) => {
		await given.under({ ratification: { required: true } })
		const rita = await aRatifier(given.world, given.process)
		const artefact = await reviewed(given)
		const id = await suggests(given, artefact, given.cleo)
		const motion = await putsUp(given, artefact, given.cleo, [id])
		const { id: decision } = await given.adopted('majority', motion)
		return given.act(rita, 'ratify', {
			decision,
			as: 'ratify_with_changes',
			statement: 'A statement of thirty characters and more.',
			changes: [{ from: 'eight', to: 'nine' }]
		})
	}
} satisfies Provocations
