import { describe, expect, test } from 'vitest'
import { answerFrom } from './server/answer-form.ts'
import { movedTo, placesOf, rankingOf } from './answering.ts'

describe('[D14] what a ballot form says', () => {
	test('places become a ranking, gaps do not matter, and back', () => {
		expect(rankingOf({ b: 4, a: 1, c: 4 })).toEqual([['a'], ['b', 'c']])
		expect(placesOf([['a'], ['b', 'c']])).toEqual({ a: 1, b: 2, c: 2 })
	})

	test('a place moves past its neighbour, and the first move of an option gives the next free one', () => {
		const first = movedTo({}, 'a', -1, 3)
		expect(first).toEqual({ a: 1 })
		const second = movedTo(first, 'b', 1, 3)
		expect(second).toEqual({ a: 1, b: 2 })
		expect(movedTo(second, 'b', -1, 3)).toEqual({ a: 2, b: 1 })
		expect(movedTo(second, 'a', -1, 3)).toEqual(second)
		expect(movedTo({ a: 3 }, 'a', 1, 3)).toEqual({ a: 3 })
		expect(movedTo({ a: 3 }, 'b', 1, 3)).toEqual({ a: 3, b: 3 })
	})

	const form = (fields: [string, string][]) => {
		const data = new FormData()
		for (const [name, value] of fields) data.append(name, value)
		return data
	}

	test('each form of answer is read from its fields; empty ones say nothing', () => {
		expect(answerFrom(form([['choice', 'yes']]))).toEqual({ choice: 'yes' })
		expect(
			answerFrom(
				form([
					['form', 'approvals'],
					['approve', 'a'],
					['approve', 'c']
				])
			)
		).toEqual({ approvals: ['a', 'c'] })
		expect(answerFrom(form([['form', 'approvals']]))).toEqual({ approvals: [] })
		expect(
			answerFrom(
				form([
					['form', 'ranking'],
					['place-a', '2'],
					['place-b', '1'],
					['place-c', '']
				])
			)
		).toEqual({ ranking: [['b'], ['a']] })
		expect(
			answerFrom(
				form([
					['form', 'scores'],
					['points-a', '0'],
					['points-b', '']
				])
			)
		).toEqual({ scores: { a: 0 } })
	})

	test('what is no number is refused by the counting, not guessed', () => {
		expect(
			answerFrom(
				form([
					['form', 'scores'],
					['points-a', 'many']
				])
			)
		).toEqual({ scores: { a: NaN } })
	})
})
