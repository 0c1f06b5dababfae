import { countAttempt } from '#collab/store/database/attempts.ts'
import { database } from '#collab/store/database/runtime.ts'
import { continuationsOf } from '#collab/store/ledger/continuations.ts'
import { keysOf } from '#collab/store/ledger/log-keys.ts'
import { publicLog, publishedHeads } from '#collab/store/ledger/published-heads.ts'
import { recordId } from '#schema/ledger/kept-head.ts'
import { verifierKey } from '#schema/ledger/checkpoint.ts'
import { wholeNumber } from '#lib/server/public-log.ts'
import type { PageServerLoad } from './$types'

const PAGE = 24

export const load: PageServerLoad = async (event) => {
	const db = database()
	await countAttempt(db, 'log from one address', event.getClientAddress())
	const log = await publicLog(db, event.params.organisation)
	const before = wholeNumber(event.url.searchParams.get('before'), 'before')
	const heads = await publishedHeads(db, log.id, {
		limit: PAGE,
		...(before !== undefined && { before })
	})
	const keys = await keysOf(db, log.id)
	return {
		log: { organisation: log.organisation, organisationId: log.organisationId },
		address: `${event.url.origin}/log/${log.organisationId}`,
		heads: heads.map(({ size, note, publishedAt, timestamp, witnesses }) => ({
			size,
			note,
			publishedAt,
			stamped: timestamp !== null,
			witnesses: witnesses.map(({ key, at }) => ({ name: key.split('+')[0] ?? key, at }))
		})),
		older: heads.length === PAGE ? (heads.at(-1)?.size ?? null) : null,
		newest: before === undefined,
		continued: (await continuationsOf(db, log.id)).map(
			({ id, confirmedAt, lostSize, lostNote, numbers }) => ({
				...{ id, lostSize, lostNote },
				at: confirmedAt,
				numbers: Object.entries(numbers).map(([year, number]) => recordId(year, number))
			})
		),
		keys: keys.map(({ verifier, until }) => ({ key: verifierKey(verifier), until })).toReversed()
	}
}
