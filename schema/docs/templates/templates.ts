import type { Language } from '../../messages/format.ts'
import type { Template } from './building.ts'
import { EN } from './en.ts'
import { ES } from './es.ts'
import { IT } from './it.ts'
import { LV } from './lv.ts'

/** [DT1] What a text can begin with instead of an empty page. The order is that of the page. */
export const TEMPLATES = ['minutes', 'service', 'charter', 'responses', 'data_protection'] as const
export type TemplateId = (typeof TEMPLATES)[number]

const WORDS: Record<Language, Record<TemplateId, Template>> = { en: EN, it: IT, lv: LV, es: ES }

/** A template in the language of authority of a process. */
export function templateIn(language: Language, id: TemplateId): Template {
	return WORDS[language][id]
}

export function isTemplate(value: unknown): value is TemplateId {
	return TEMPLATES.some((id) => id === value)
}
