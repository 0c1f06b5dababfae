import type { SeedWords } from '#schema/docs/seed.ts'
import type { Language } from '#schema/messages/format.ts'

/** The first content of a new artefact, in the language of its process. People change it at will. */
export const FIRST_WORDS: Record<Language, SeedWords> = {
	en: { columns: ['Ideas', 'Under discussion', 'Ready to decide'] },
	it: { columns: ['Idee', 'In discussione', 'Pronte per decidere'] },
	lv: { columns: ['Idejas', 'Apspriešanā', 'Gatavs lēmumam'] },
	es: { columns: ['Ideas', 'En debate', 'Listas para decidir'] }
}
