import type { FrozenSectionView } from '#collab/store/acting/views.ts'
import type { Messages } from '#lib/messages/speak.ts'
import type { ShownSection } from './frozen-sections.ts'

/** [K16] The sections that are frozen at this moment, with the words that stand above each. */
export function shownSections(
	sections: readonly FrozenSectionView[],
	m: Messages,
	timezone: string,
	now: number
): ShownSection[] {
	return sectionsNow(sections, now).map(({ id, first, last, reason, until }) => ({
		id,
		first,
		last,
		label: until
			? m('sections.note_until', { reason, when: m.dateTime(until, timezone) })
			: m('sections.note', { reason })
	}))
}

/** Some end by the clock. */
export function sectionsNow(
	sections: readonly FrozenSectionView[],
	now: number
): FrozenSectionView[] {
	return sections.filter(({ until }) => until === null || now < Date.parse(until))
}
