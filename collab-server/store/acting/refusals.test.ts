import { describe, expect, test } from 'vitest'
import { REFUSALS, type RefusalCode } from '#schema/errors.ts'
import { baseline, person } from '#schema/governance/cast.ts'
import type { Charter } from '#schema/governance/charter.ts'
import type { Place } from './ability.ts'
import { abilityToRequestChange } from '../artefacts/amendments.ts'
import { codeOf } from '../cast/cast.ts'
import { FILES } from '../../port/provoked-files.ts'
import { PACKAGES } from '../../port/provoked-packages.ts'
import { SIGNATURES } from '../../records/provoked-signatures.ts'
import { ACCOUNTS } from './provoked/accounts.ts'
import { BALLOTS } from './provoked/ballots.ts'
import { BODIES } from './provoked/bodies.ts'
import { COMMENTS } from './provoked/comments.ts'
import { Given, type Provocations } from './provoked/given.ts'
import { HACKATHON } from './provoked/hackathon.ts'
import { MEETINGS } from './provoked/meetings.ts'
import { LEDGER } from './provoked/ledger.ts'
import { LOTS } from './provoked/lots.ts'
import { MOTIONS } from './provoked/motions.ts'
import { OUTCOMES } from './provoked/outcomes.ts'
import { RECORDS } from './provoked/records.ts'
import { TEXTS } from './provoked/texts.ts'
import type { ArtefactRecord } from './rows.ts'

const PROVOKED: Provocations = {
	...ACCOUNTS,
	...BODIES,
	...MEETINGS,
	...TEXTS,
	...COMMENTS,
	...MOTIONS,
	...BALLOTS,
	...LOTS,
	...LEDGER,
	...HACKATHON,
	...OUTCOMES,
	...RECORDS,
	...FILES,
	...PACKAGES,
	...SIGNATURES
}

describe('[X1] every refusal there is, really provoked', () => {
	test.each(Object.keys(REFUSALS) as RefusalCode[])('%s', async (code) => {
		const provoke = PROVOKED[code]
		if (!provoke)
			throw new Error(`nothing provokes ${code}: see collab-server/store/acting/provoked`)
		const given = await Given.begin()
		try {
			expect(await codeOf(provoke(given))).toBe(code)
		} finally {
			await given.world.drop()
		}
	})
})

test('[X1] [M3] no_editorial_rule: where a charter has no rule for them there are no corrections', () => {
	const { editorial_change: _, ...rules } = baseline.rules
	const charter = { ...baseline, rules } as Charter
	const place = { charter: { charter }, actor: person('secretary') } as unknown as Place
	const adopted = { state: 'adopted', supersededBy: null } as ArtefactRecord
	const at = new Date('2027-01-18T09:00:00Z')
	expect(abilityToRequestChange(place, adopted, 'editorial', at)).toMatchObject({
		code: 'no_editorial_rule'
	})
})
