import type { Caller } from '#collab/store/acting/caller.ts'
import { until } from '#collab/sync/test-client.ts'
import type { Outcome } from '#schema/governance/decide.ts'
import type { Form } from './door.ts'
import type { LivingProcess } from './process.ts'
import { letPass, passTheClose, rowOf } from './time.ts'

/** Lets the days of notice pass: whoever asks for its page next finds it open. */
export async function opened({ house }: LivingProcess, decision: string): Promise<void> {
	const { opensAt } = await rowOf(house.world, decision)
	const ahead = opensAt.getTime() - Date.now()
	if (ahead > 0) await letPass(house.world, decision, ahead + 1000)
}

/** Lets the time for ballots pass. Asking for the page is what lets the server do what the clock demands. */
export async function closed(process: LivingProcess, decision: string): Promise<Outcome> {
	await passTheClose(process.house.world, decision)
	await process.house.get(process.facilitator, process.decision(decision))
	return outcomeOf(process, decision)
}

export async function outcomeOf({ house }: LivingProcess, decision: string): Promise<Outcome> {
	return (await rowOf(house.world, decision)).outcome as Outcome
}

/** Answers a recommendation with the form of its page. */
export function ratify(
	process: LivingProcess,
	who: Caller,
	decision: string,
	answer: Form
): Promise<string> {
	return process.house.send(who, `${process.decision(decision)}?/ratify`, answer)
}

/** Asks for the sealed record, and reads it once the job that makes it has run. */
export async function sealedRecord(process: LivingProcess, who: Caller, decision: string) {
	const address = process.decision(decision)
	const code = await process.house.send(who, `${address}?/record`, {})
	if (code !== 'done') throw new Error(`no record: ${code}`)
	let text = ''
	await until(async () => {
		const answer = await process.house.get(who, `${address}/record.json`)
		text = answer.text
		return answer.status === 200
	}, 40_000)
	return JSON.parse(text)
}
