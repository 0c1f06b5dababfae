import { IntlMessageFormat } from 'intl-messageformat'
import enBackground from './en/background.ts'
import enBundle from './en/bundle.ts'
import enCharter from './en/charter.ts'
import enCounting from './en/counting.ts'
import enDraw from './en/draw.ts'
import enGovernance from './en/governance.ts'
import enLedger from './en/ledger.ts'
import enMail from './en/mail.ts'
import enPort from './en/port.ts'
import enRecord from './en/record.ts'
import enSeal from './en/seal.ts'
import enVerifyFile from './en/verify-file.ts'
import esBackground from './es/background.ts'
import esBundle from './es/bundle.ts'
import enRegister from './en/register.ts'
import esCharter from './es/charter.ts'
import esCounting from './es/counting.ts'
import esDraw from './es/draw.ts'
import esGovernance from './es/governance.ts'
import esLedger from './es/ledger.ts'
import esMail from './es/mail.ts'
import esPort from './es/port.ts'
import esRecord from './es/record.ts'
import esSeal from './es/seal.ts'
import esVerifyFile from './es/verify-file.ts'
import itBackground from './it/background.ts'
import itBundle from './it/bundle.ts'
import esRegister from './es/register.ts'
import itCharter from './it/charter.ts'
import itCounting from './it/counting.ts'
import itDraw from './it/draw.ts'
import itGovernance from './it/governance.ts'
import itLedger from './it/ledger.ts'
import itMail from './it/mail.ts'
import itPort from './it/port.ts'
import itRecord from './it/record.ts'
import itSeal from './it/seal.ts'
import itVerifyFile from './it/verify-file.ts'
import lvBackground from './lv/background.ts'
import lvBundle from './lv/bundle.ts'
import itRegister from './it/register.ts'
import lvCharter from './lv/charter.ts'
import lvCounting from './lv/counting.ts'
import lvDraw from './lv/draw.ts'
import lvGovernance from './lv/governance.ts'
import lvLedger from './lv/ledger.ts'
import lvMail from './lv/mail.ts'
import lvPort from './lv/port.ts'
import lvRecord from './lv/record.ts'
import lvSeal from './lv/seal.ts'
import lvVerifyFile from './lv/verify-file.ts'
import lvRegister from './lv/register.ts'

export const LANGUAGES = ['en', 'it', 'lv', 'es'] as const
export type Language = (typeof LANGUAGES)[number]

/** Every sentence the server and the browser share, by language and key. */
export const CATALOGUES = {
	en: {
		...enCharter,
		...enGovernance,
		...enCounting,
		...enRecord,
		...enBackground,
		...enSeal,
		...enBundle,
		...enVerifyFile,
		...enLedger,
		...enRegister,
		...enMail,
		...enPort,
		...enDraw
	},
	it: {
		...itCharter,
		...itGovernance,
		...itCounting,
		...itRecord,
		...itBackground,
		...itSeal,
		...itBundle,
		...itVerifyFile,
		...itLedger,
		...itRegister,
		...itMail,
		...itPort,
		...itDraw
	},
	lv: {
		...lvCharter,
		...lvGovernance,
		...lvCounting,
		...lvRecord,
		...lvBackground,
		...lvSeal,
		...lvBundle,
		...lvVerifyFile,
		...lvLedger,
		...lvRegister,
		...lvMail,
		...lvPort,
		...lvDraw
	},
	es: {
		...esCharter,
		...esGovernance,
		...esCounting,
		...esRecord,
		...esBackground,
		...esSeal,
		...esBundle,
		...esVerifyFile,
		...esLedger,
		...esRegister,
		...esMail,
		...esPort,
		...esDraw
	}
}

export type MessageKey = keyof (typeof CATALOGUES)['en']
export type MessageParams = Record<string, string | number>

/** Whether a text made at run time (`denial.` + code) is the key of a sentence. */
export function isMessageKey(key: string): key is MessageKey {
	return Object.hasOwn(CATALOGUES.en, key)
}

/** The sentence of a key in a language, its ICU arguments filled with `params`. */
export function say(language: Language, key: MessageKey, params: MessageParams = {}): string {
	return String(compiled(language, key).format(params))
}

const cache = new Map<string, IntlMessageFormat>()

/** Parsing ICU text costs far more than formatting it, so each sentence is parsed once. */
function compiled(language: Language, key: MessageKey): IntlMessageFormat {
	const name = `${language} ${key}`
	const known = cache.get(name)
	if (known) return known
	const text: string = CATALOGUES[language][key]
	// Sentences are plain text: a "<" is a "<", never a tag.
	const message = new IntlMessageFormat(text, language, undefined, { ignoreTag: true })
	cache.set(name, message)
	return message
}
