import type { Outcome } from './outcome.ts'
import type { Count } from './count.ts'
import type { BaseRule } from './rule.ts'

/**
 * [D4] What a share is taken of. It changes outcomes: 5 yes, 1 no and 1 abstention are 5 of 6 on
 * `yes_no` and 5 of 7 on `cast`, so that 3/4 is reached on the first and missed on the second.
 */
export function baseOf(base: BaseRule, count: Count): NonNullable<Outcome['base']> {
	const { yes = 0, no = 0 } = count.tallies
	switch (base) {
		case 'yes_no':
			return { of: base, count: yes + no }
		case 'cast':
			return { of: base, count: count.voted }
		case 'present':
			return { of: base, count: count.present }
		case 'roll':
			return { of: base, count: count.entitled }
	}
}
