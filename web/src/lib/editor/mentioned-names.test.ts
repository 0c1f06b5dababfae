import { afterEach, expect, test, vi } from 'vitest'
import { MentionedNames } from './mentioned-names.ts'

const id = 'a0000000-0000-4000-8000-000000000001'
const KEY = `person:${id}`
let name = 'Ana'
let asked = 0
const answer = () => [{ kind: 'person', id, within: null, label: name, href: '/p/1/people' }]

vi.stubGlobal('fetch', () => {
	asked++
	return Promise.resolve(new Response(JSON.stringify(answer())))
})
afterEach(() => {
	vi.useRealTimers()
	;[name, asked] = ['Ana', 0]
})

test('[K17] a name nobody told yet is asked for once, and whoever shows it hears of it', async () => {
	const names = new MentionedNames('1', {})
	await names.refresh()
	expect(asked, 'where nothing is mentioned nothing is asked').toBe(0)
	const heard = new Promise<void>((resolve) => names.follow(resolve))
	expect(names.labelOf(KEY)).toBeNull()
	expect(names.labelOf(KEY)).toBeNull()
	await heard
	expect(names.labelOf(KEY)?.label).toBe('Ana')
	expect(asked).toBe(1)
})

test('[K17] who comes back to the page reads the names of now, and none they may not see any more', async () => {
	vi.useFakeTimers({ toFake: ['Date'] })
	const names = new MentionedNames('1', { [KEY]: { label: 'Ana', href: '/p/1/people' } })
	expect(names.labelOf(KEY)?.label).toBe('Ana')
	name = 'Ana Smits'
	await names.refresh()
	expect(names.labelOf(KEY)?.label).toBe('Ana Smits')
	vi.setSystemTime(Date.now() + 60_000)
	vi.stubGlobal('fetch', () => Promise.resolve(new Response('[]')))
	await names.refresh()
	expect(names.labelOf(KEY)).toBeNull()
})
