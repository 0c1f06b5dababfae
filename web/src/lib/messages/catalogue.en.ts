import { merge } from './merge.ts'

export const catalogue = merge({
	...import.meta.glob('./en/*.ts', { eager: true, import: 'default' }),
	...import.meta.glob(
		'../../../../schema/messages/en/{bundle,charter,counting,draw,governance,record}.ts',
		{
			eager: true,
			import: 'default'
		}
	)
})
