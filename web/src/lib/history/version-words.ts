import type { VersionView } from '#collab/store/artefacts/history.ts'
import type { Messages } from '#lib/messages/speak.ts'

/** A version in a few words: its name, when it was, whose it is. */
export function versionInWords(m: Messages, version: VersionView, timezone: string): string {
	const when = m.dateTime(version.to, timezone)
	return [version.name, when, writersInWords(m, version)].filter(Boolean).join(' · ')
}

/** Who wrote in it, or who froze it. */
export function writersInWords(m: Messages, { by, frozen }: VersionView): string {
	if (by.length === 0) return m('history.by_nobody')
	const people = m.list(by.map(({ name }) => name || m('history.somebody')))
	return frozen ? m('history.frozen_by', { people }) : people
}
