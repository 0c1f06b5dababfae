import type { VersionView } from '#collab/store/artefacts/history.ts'
import type { PersonRef } from '#collab/store/acting/views.ts'
import type { Messages } from '#lib/messages/speak.ts'

/** A version in a few words: its name, when it was, whose it is. */
export function versionInWords(m: Messages, version: VersionView, timezone: string): string {
	const when = m.dateTime(version.to, timezone)
	return [version.name, when, writersInWords(m, version)].filter(Boolean).join(' · ')
}

/** Who wrote in it, or who froze it. */
export function writersInWords(m: Messages, { by, frozen }: VersionView): string {
	const people = namesInWords(m, by)
	return frozen && by.length > 0 ? m('history.frozen_by', { people }) : people
}

/** People by name; those whose names are not told are somebody, once. */
export function namesInWords(m: Messages, by: readonly PersonRef[]): string {
	if (by.length === 0) return m('history.by_nobody')
	return m.list([...new Set(by.map(({ name }) => name || m('history.somebody')))])
}
