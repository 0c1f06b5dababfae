import { merge } from './merge.ts'

export const catalogue = merge({
	...import.meta.glob('./lv/*.ts', { eager: true, import: 'default' }),
	...import.meta.glob(
		'../../../../schema/messages/lv/{bundle,charter,counting,draw,governance,record}.ts',
		{
			eager: true,
			import: 'default'
		}
	)
})
