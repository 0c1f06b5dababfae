import { expect, test } from 'vitest'
import { builtInCharter, type Charter } from '#schema/governance/charter.ts'
import { readable } from '#schema/governance/charter-json.ts'
import { CharterDraft } from './charter-draft.svelte.ts'
import { CHARTER_FIELDS, valueAt, withValue } from './fields.ts'

const baseline = builtInCharter('baseline-1') as Charter
const draft = () => new CharterDraft(readable(baseline))

test('an untouched draft is the charter itself', () => {
	expect(draft().reading).toEqual({ charter: baseline, problems: [], error: null })
})

test('a field changes its value and nothing else', () => {
	const changed = draft()
	changed.setValue('rules/default/notice_days', 3)
	expect(changed.reading.charter).toEqual(withValue(baseline, 'rules/default/notice_days', 3))
	expect(changed.valueAt('rules/default/notice_days')).toBe(3)
})

test('a right is taken and given back', () => {
	const changed = draft()
	const [first] = baseline.grants
	if (!first) throw new Error('the baseline has grants')
	changed.setGrant(first, false)
	expect(changed.hasGrant(first)).toBe(false)
	expect(changed.reading.charter?.grants).toHaveLength(baseline.grants.length - 1)
	changed.setGrant(first, true)
	changed.setGrant(first, true)
	expect(changed.reading.charter?.grants).toHaveLength(baseline.grants.length)
})

test('a text that is no charter says where, and loses nothing to a field', () => {
	const changed = draft()
	changed.text = '{"extends":"baseline-1","flags":{"open_doors":true}}'
	expect(changed.reading.error?.path).toBe('flags.open_doors')
	changed.setValue('promise', 'inform')
	expect(changed.text).toContain('open_doors')
	changed.text = '{'
	expect(changed.reading.error?.path).toBe('JSON')
})

test('a promise that is not kept is a problem with its path', () => {
	const changed = draft()
	changed.setValue('promise', 'involve')
	expect(changed.reading.problems).toMatchObject([{ path: 'ratification.required' }])
})

test('every field stands somewhere in the baseline', () => {
	const missing = CHARTER_FIELDS.filter(({ path }) => valueAt(baseline, path) === undefined)
	expect(missing).toEqual([])
})
