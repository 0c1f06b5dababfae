import { merge } from './merge.ts'

/** What the pages say on which people work live; the rest comes when they go elsewhere [M5]. */
export const catalogue = merge({
	...import.meta.glob(
		[
			'./lv/*.ts',
			'!./lv/{amend,background,begin,bodies,choosing,decision,filing,interests,ledger,lots,meetings}.ts',
			'!./lv/{methods,moderation,privacy,receipt,redress,register,seals,verify}.ts'
		],
		{ eager: true, import: 'default' }
	),
	...import.meta.glob('../../../../schema/messages/lv/{charter,counting,draw,governance}.ts', {
		eager: true,
		import: 'default'
	})
})
