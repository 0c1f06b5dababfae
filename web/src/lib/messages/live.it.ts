import { merge } from './merge.ts'

/** What the pages say on which people work live; the rest comes when they go elsewhere [M5]. */
export const catalogue = merge({
	...import.meta.glob(
		[
			'./it/*.ts',
			'!./it/{amend,background,begin,bodies,choosing,decision,filing,interests,ledger,lots,meetings}.ts',
			'!./it/{methods,moderation,privacy,receipt,redress,register,seals,verify}.ts'
		],
		{ eager: true, import: 'default' }
	),
	...import.meta.glob('../../../../schema/messages/it/{charter,counting,draw,governance}.ts', {
		eager: true,
		import: 'default'
	})
})
