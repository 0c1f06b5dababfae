import { fail, redirect, type ActionFailure, type RequestEvent } from '@sveltejs/kit'
import * as v from 'valibot'
import { Refusal, REFUSALS, type RefusalCode } from '#schema/errors.ts'
import { refuseUnkeepable } from '#schema/keepable.ts'
import type { Refused, RefusalShown } from '#lib/ui/refusal.ts'

/**
 * Runs the four beats of a form action. An expected refusal answers the form with what was typed
 * (never a password), the reason, and which fields to change; anything else is an error. `given` is a form that was
 * read already.
 */
export async function refusing<T>(
	event: RequestEvent,
	act: (form: FormData) => Promise<T>,
	given?: FormData
): Promise<T | ActionFailure<Refused>> {
	const form = given ?? (await event.request.formData())
	try {
		for (const [field, value] of form) refuseUnkeepable(value, field)
		return await act(form)
	} catch (thrown) {
		if (thrown instanceof FormRefusal) return answer(400, thrown.shown, form)
		if (thrown instanceof Refusal) return answer(thrown.status, beside(form, thrown), form)
		throw thrown
	}
}

type FieldRefusals = RefusalShown['fields']
type FieldRefusal = FieldRefusals[string]

/** A form whose fields were refused before any command was tried. */
class FormRefusal extends Error {
	readonly shown: RefusalShown

	constructor(fields: FieldRefusals) {
		super('malformed')
		const [first] = Object.values(fields)
		this.shown = {
			code: first?.code ?? 'malformed',
			params: first?.params ?? {},
			denial: null,
			fields
		}
	}
}

/**
 * Reads a form by a valibot schema. A check's message is the code of a refusal:
 * `v.minLength(1, 'name_missing')`; any other message reads as `malformed`.
 */
export function read<S extends v.GenericSchema>(form: FormData, schema: S): v.InferOutput<S> {
	const parsed = v.safeParse(schema, fieldsOf(form), { abortPipeEarly: true })
	if (parsed.success) return parsed.output
	const fields: FieldRefusals = {}
	for (const issue of parsed.issues) {
		const field = String(issue.path?.[0]?.key ?? '')
		const params: FieldRefusal['params'] =
			typeof issue.requirement === 'number' ? { limit: issue.requirement } : {}
		fields[field] ??= { code: codeOf(issue.message), params }
	}
	throw new FormRefusal(fields)
}

/** A refusal as pages show it. */
export function shownRefusal({ code, params, denial }: Refusal): RefusalShown {
	return { code, params, denial, fields: {} }
}

/** The refusal beside the field it is about, where the form has such a field. */
function beside(form: FormData, refusal: Refusal): RefusalShown {
	const shown = shownRefusal(refusal)
	const candidates = [refusal.params.field, ...(FIELDS_OF[refusal.code] ?? [])]
	const field = candidates.find((name) => typeof name === 'string' && form.has(name))
	const { code, params } = refusal
	return field === undefined ? shown : { ...shown, fields: { [field]: { code, params } } }
}

const FIELDS_OF: Partial<Record<RefusalCode, string[]>> = {
	email_invalid: ['email'],
	email_taken: ['email'],
	password_too_short: ['password'],
	password_too_common: ['password'],
	name_missing: ['displayName', 'name', 'title'],
	reason_missing: ['reason'],
	language_unknown: ['language'],
	timezone_unknown: ['timezone']
}

/** Back to the same page, so that reloading it repeats nothing. */
export function seeOther(location: string): never {
	redirect(303, location)
}

function answer(status: number, refusal: RefusalShown, form: FormData): ActionFailure<Refused> {
	return fail(status, { refusal, typed: typedIn(form) })
}

/** Repeated names become lists; everything else is its text. */
function fieldsOf(form: FormData): Record<string, unknown> {
	const fields: Record<string, unknown> = {}
	for (const name of new Set(form.keys())) {
		const values = form.getAll(name)
		fields[name] = values.length > 1 ? values : values[0]
	}
	return fields
}

function typedIn(form: FormData): Record<string, string> {
	const typed: Record<string, string> = {}
	for (const [name, value] of form) {
		if (typeof value === 'string' && name !== 'command' && !/password|token|^key$/i.test(name)) {
			typed[name] = value
		}
	}
	return typed
}

function codeOf(message: string): RefusalCode {
	return Object.hasOwn(REFUSALS, message) ? (message as RefusalCode) : 'malformed'
}
