import { merge } from './merge.ts'

export const catalogue = merge({
	...import.meta.glob('./lv/*.ts', { eager: true, import: 'default' }),
	...import.meta.glob(
		'../../../../schema/messages/lv/{charter,counting,draw,governance,record}.ts',
		{
			eager: true,
			import: 'default'
		}
	)
})
