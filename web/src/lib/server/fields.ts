import * as v from 'valibot'
import { LIMITS } from '#schema/limits.ts'
import { isId } from '#schema/ids.ts'
import { PHASES, ROLES } from '#schema/governance/roles.ts'
import { isLanguage, type Language } from '#lib/messages/languages.ts'

/** Pieces of form schemas. Their messages are codes of refusals (schema/errors.ts). */
export const Id = v.custom<string>(isId)
/** The hidden field of every form that governs: one act, even if it is sent twice. */
export const CommandId = Id
export const Text = (limit: number, missing: 'name_missing' | 'text_missing' | 'reason_missing') =>
	v.pipe(v.string(missing), v.trim(), v.minLength(1, missing), v.maxLength(limit, 'text_too_long'))
export const OptionalText = (limit: number) =>
	v.optional(v.pipe(v.string(), v.trim(), v.maxLength(limit, 'text_too_long')), '')
export const Name = Text(LIMITS.nameLength, 'name_missing')
export const Title = Text(LIMITS.titleLength, 'name_missing')
export const Reason = Text(LIMITS.reasonLength, 'reason_missing')
/** What is wrong with an address or a password is for the store to say. */
export const Email = v.pipe(v.string('email_invalid'), v.trim(), v.maxLength(254, 'email_invalid'))
export const Password = v.pipe(v.string(), v.maxLength(LIMITS.passwordMax, 'text_too_long'))
export const Role = v.picklist(ROLES)
export const Phase = v.picklist(PHASES)
export const LanguageCode = v.custom<Language>(isLanguage, 'language_unknown')
export const Timezone = v.pipe(
	v.string('timezone_unknown'),
	v.check(
		(zone) => Intl.supportedValuesOf('timeZone').includes(zone) || zone === 'UTC',
		'timezone_unknown'
	)
)
export const Ticked = v.pipe(
	v.optional(v.string(), ''),
	v.transform((value) => value !== '')
)
/** A path of this site to return to; anything else becomes the front page. */
export const LocalPath = v.pipe(
	v.optional(v.string(), '/'),
	v.transform((path) => (/^\/(?![/\\])/.test(path) ? path : '/'))
)
