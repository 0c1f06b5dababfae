import { expect, test } from 'vitest'
import { recommendationsOf } from './recommendations.ts'

const of = (...lines: string[]) => recommendationsOf(lines.join('\n\n'), 'Shade')

test('[Q2] every heading below the first level is a recommendation, also where nothing stands above', () => {
	const named = ['1. Trees', '2. Water']
	expect(of('# Shade', '## Trees', 'The city.', '## Water', 'All day.')).toEqual(named)
	expect(of('## Trees', 'The city.', '## Water', 'All day.')).toEqual(named)
	expect(of('Words.', '## Trees', '### Water')).toEqual(named)
})

test('[Q2] else the points of numbered lists are, else the text as one', () => {
	expect(of('# Shade', '1. Trees\n2. Water')).toEqual(['1. Trees', '2. Water'])
	expect(of('# Trees', '# Water')).toEqual(['1. Shade'])
	expect(of('Trees and water.')).toEqual(['1. Shade'])
})
