import { merge } from './merge.ts'

export const catalogue = merge({
	...import.meta.glob('./it/*.ts', { eager: true, import: 'default' }),
	...import.meta.glob(
		'../../../../schema/messages/it/{bundle,charter,counting,draw,governance,record}.ts',
		{
			eager: true,
			import: 'default'
		}
	)
})
