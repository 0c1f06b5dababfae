import { merge } from './merge.ts'

export const catalogue = merge({
	...import.meta.glob('./es/*.ts', { eager: true, import: 'default' }),
	...import.meta.glob(
		'../../../../schema/messages/es/{bundle,charter,counting,draw,governance,record}.ts',
		{
			eager: true,
			import: 'default'
		}
	)
})
