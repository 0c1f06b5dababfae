/** The seven roles, the capabilities and the states of the charter (domain words of the whole product). */
export const ROLES = [
	'guest',
	'observer',
	'citizen',
	'facilitator',
	'official',
	'secretary',
	'administrator'
] as const
export type Role = (typeof ROLES)[number]

export const CAPABILITIES = [
	'view',
	'comment',
	'suggest',
	'edit',
	'propose',
	'vote',
	'object',
	'facilitate',
	'decide',
	'sign',
	'export',
	'administer'
] as const
export type Capability = (typeof CAPABILITIES)[number]

export const PHASES = ['en', 'de', 'bu', 'su'] as const
export type Phase = (typeof PHASES)[number]

export const ARTEFACT_KINDS = ['document', 'schedule', 'board'] as const
export type ArtefactKind = (typeof ARTEFACT_KINDS)[number]

export const ARTEFACT_STATES = [
	'draft',
	'in_review',
	'frozen',
	'adopted',
	'archived',
	'withdrawn',
	'disposed'
] as const
export type ArtefactState = (typeof ARTEFACT_STATES)[number]
