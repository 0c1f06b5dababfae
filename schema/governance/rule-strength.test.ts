import { describe, expect, test } from 'vitest'
import { parseCharter, ruleOf, type Rule } from './charter.ts'
import { weakerIn } from './rule-strength.ts'

const DAYS = { notice_days: 5, discussion_min_days: 5, window_days: 5 }
const ROLL = { who: ['citizen', 'official'], min_assurance: 2, snapshot: 'at_notice' }
const HALF = { type: 'roll_fraction', value: '1/2' }

/** A rule as a charter writes it, with every common field explicit. */
function rule(text: Record<string, unknown>): Rule {
	const common = { tie: 'fails', quorum: HALF, roll: ROLL, ...DAYS }
	const charter = parseCharter({
		extends: 'baseline-1',
		id: 'ours',
		rules: { mine: { ...common, ...text } }
	})
	const found = ruleOf(charter, 'mine')
	if (!found) throw new Error('a rule')
	return found
}
const majority = (more = {}) => rule({ method: 'majority', base: 'yes_no', ...more })
const supermajority = (threshold: string, more = {}) =>
	rule({ method: 'supermajority', threshold, base: 'yes_no', ...more })
const double = (more = {}) =>
	rule({
		method: 'double_majority',
		threshold: '2/3',
		constituency_threshold: '1/2',
		base: 'yes_no',
		...more
	})
const consent = (more = {}) => rule({ method: 'consent', fallback: 'default', ...more })

describe('[M2] the same rule, or a stronger one', () => {
	test.each<[string, Rule, Rule]>([
		['the same', majority(), majority()],
		['two thirds for a majority', supermajority('2/3'), majority()],
		['three quarters for two thirds', supermajority('3/4'), supermajority('2/3')],
		['two thirds written in sixths', supermajority('4/6'), supermajority('2/3')],
		['two constituencies for one whole', double(), supermajority('2/3')],
		['abstentions count against it', majority({ base: 'cast' }), majority()],
		[
			'more must take part',
			majority({ quorum: { type: 'roll_fraction', value: '2/3' } }),
			majority()
		],
		['everybody must answer', majority({ quorum: { type: 'all_responded' } }), majority()],
		[
			'each constituency must take part',
			majority({ quorum: { type: 'per_constituency', value: '1/2' } }),
			majority()
		],
		['longer notice', majority({ notice_days: 9 }), majority()],
		['people known better', majority({ roll: { ...ROLL, min_assurance: 4 } }), majority()],
		['consent by the same consent', consent(), consent()],
		['other looks', majority({ secrecy: 'open', reasons: 'required' }), majority()]
	])('%s', (_, one, than) => {
		expect(weakerIn(one, than)).toEqual([])
	})

	test.each<[string, Rule, Rule, string[]]>([
		['a majority for two thirds', majority(), supermajority('2/3'), ['method', 'threshold']],
		['two thirds for three quarters', supermajority('2/3'), supermajority('3/4'), ['threshold']],
		['exactly a half for more than a half', supermajority('1/2'), majority(), ['threshold']],
		['one whole for two constituencies', supermajority('2/3'), double(), ['method', 'threshold']],
		['a lower bar in each', double({ constituency_threshold: '1/3' }), double(), ['threshold']],
		['abstentions no longer count', majority(), majority({ base: 'roll' }), ['base']],
		['fewer must take part', majority({ quorum: { type: 'none' } }), majority(), ['quorum']],
		[
			'a share of those present for one of the roll',
			majority({ quorum: { type: 'present_fraction', value: '2/3' } }),
			majority(),
			['quorum']
		],
		[
			'one constituency only',
			majority({ quorum: { type: 'per_constituency', value: '1/2', only: ['citizens'] } }),
			majority({ quorum: { type: 'per_constituency', value: '1/2' } }),
			['quorum']
		],
		[
			'silence consents',
			consent({ silence: 'consent' }),
			consent({ silence: 'absent' }),
			['silence']
		],
		[
			'fewer rounds before the way out',
			consent({ max_rounds: 1 }),
			consent({ max_rounds: 3 }),
			['method']
		],
		['consent for a majority', consent(), majority(), ['method', 'threshold']],
		['a majority for consent', majority(), consent(), ['method', 'threshold']],
		['other people', majority({ roll: { ...ROLL, who: ['official'] } }), majority(), ['roll']],
		['people known less', majority({ roll: { ...ROLL, min_assurance: 1 } }), majority(), ['roll']],
		['a lot at a tie', majority({ tie: 'lot_public_seed' }), majority(), ['tie']],
		[
			'in a hurry',
			majority({ notice_days: 4, discussion_min_days: 0, window_days: 1 }),
			majority(),
			['notice', 'discussion', 'window']
		]
	])('not: %s', (_, one, than, weaknesses) => {
		expect(weakerIn(one, than)).toEqual(weaknesses)
	})

	test('an editorial rule does not stand in for the rule of a text', () => {
		const charter = parseCharter({ extends: 'baseline-1' })
		const [editorial, ordinary] = ['editorial_change', 'default'].map((name) =>
			ruleOf(charter, name)
		)
		if (!editorial || !ordinary) throw new Error('the baseline has both')
		expect(weakerIn(editorial, ordinary)).toEqual(expect.arrayContaining(['quorum', 'silence']))
	})
})
