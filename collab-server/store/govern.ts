import type { Caller } from './caller.ts'
import type { CommandKind, CommandOf, ResultOf } from './commands.ts'
import type { Db } from './db.ts'

/**
 * The one door for governed writes. Authorises, then records the fact, its ledger entry and the
 * outbox row in ONE transaction. Asking again with the same command id answers the same result.
 * @throws Refusal when the charter, the floor or the state of things forbids it
 */
export declare function govern<K extends CommandKind>(
	db: Db,
	caller: Caller,
	command: CommandOf<K>,
	at: Date
): Promise<ResultOf<K>>

/** Signatures of the queries, where each will live; this list goes when they stand. */
export type Queries = {
	'processes.ts': {
		home(db: Db, caller: Caller, at: Date): Promise<import('./views.ts').Home>
		processView(
			db: Db,
			caller: Caller,
			process: string,
			at: Date
		): Promise<import('./views.ts').ProcessView>
	}
	'members.ts': {
		membersView(
			db: Db,
			caller: Caller,
			process: string,
			at: Date
		): Promise<import('./views.ts').MembersView>
	}
	'invitations.ts': {
		invitationsView(
			db: Db,
			caller: Caller,
			process: string,
			at: Date
		): Promise<import('./views.ts').InvitationRow[]>
		/** No caller: anybody who holds the link. Null when the link is not (or no longer) usable. */
		invitationCard(
			db: Db,
			token: string,
			caller: Caller | null,
			at: Date
		): Promise<import('./views.ts').InvitationCard | null>
		/** Joins by a guest link without an account; answers the session to set as a cookie. */
		joinAsGuest(
			db: Db,
			join: { id: string; token: string; displayName: string; language: string; device: string },
			at: Date
		): Promise<{ processId: string; personId: string; sessionToken: string }>
	}
	'artefacts.ts': {
		artefactList(
			db: Db,
			caller: Caller,
			process: string,
			at: Date
		): Promise<import('./views.ts').ArtefactRow[]>
		artefactView(
			db: Db,
			caller: Caller,
			artefact: string,
			at: Date
		): Promise<import('./views.ts').ArtefactView>
		/** For the register document: facts everyone who may view the artefact may know. */
		registerFacts(db: Db, artefact: string, at: Date): Promise<import('./views.ts').RegisterFacts>
	}
	'decisions.ts': {
		decisionList(
			db: Db,
			caller: Caller,
			process: string,
			at: Date
		): Promise<import('./views.ts').DecisionRow[]>
		decisionView(
			db: Db,
			caller: Caller,
			decision: string,
			at: Date
		): Promise<import('./views.ts').DecisionView>
		openDecision(db: Db, decision: string, at: Date): Promise<void>
		closeDecision(db: Db, decision: string, at: Date): Promise<void>
	}
	'records.ts': {
		recordView(
			db: Db,
			caller: Caller,
			decision: string,
			at: Date
		): Promise<import('./views.ts').RecordView | null>
		recordFile(
			db: Db,
			caller: Caller,
			decision: string,
			format: 'pdf' | 'json',
			at: Date
		): Promise<import('./views.ts').RecordFile>
	}
	'rules.ts': {
		rulesView(
			db: Db,
			caller: Caller,
			process: string,
			at: Date
		): Promise<import('./views.ts').RulesView>
	}
	'process-log.ts': {
		processLog(
			db: Db,
			caller: Caller,
			process: string,
			options: { before?: number; limit?: number },
			at: Date
		): Promise<import('./views.ts').ProcessLog>
	}
	'standing.ts': {
		/** Rights for the sync server: Actor, Subject, Charter of one person at one artefact. */
		loadActor(
			db: Db,
			personId: string,
			process: string,
			at: Date
		): Promise<import('#schema/governance/authorize.ts').Actor>
		standingOf(
			db: Db,
			personId: string,
			artefact: string,
			at: Date
		): Promise<import('#schema/protocol.ts').Standing>
	}
}
