import { loadCatalogue } from '#lib/messages/catalogues.ts'
import { speak, type Messages } from '#lib/messages/speak.ts'

/** The voice of a page on the server, for the few sentences composed before it is rendered. */
export async function voiceOf({
	language,
	now
}: Pick<App.Locals, 'language' | 'now'>): Promise<Messages> {
	const catalogue = await loadCatalogue(language)
	return speak(() => ({ language, catalogue, now: now.getTime() }))
}
