import { expect, test } from 'vitest'
import { STEPS, stepsDone } from './making.ts'

test('[R26] a step is behind a record only when what it makes is there', () => {
	const done = (status: Parameters<typeof stepsDone>[0]['status'], collected = true) =>
		STEPS.slice(0, stepsDone({ status, collected }))
	expect(done('queued', false)).toEqual([])
	expect(done('queued')).toEqual(['collected'])
	expect(done('rendering')).toEqual(['collected'])
	expect(done('sealing')).toEqual(['collected', 'typeset'])
	expect(done('stamping')).toEqual(['collected', 'typeset', 'sealed'])
	expect(done('sealed')).toEqual(['collected', 'typeset', 'sealed', 'stamped'])
	expect(done('waiting')).toEqual(['collected'])
	expect(done('waiting', false)).toEqual([])
})
