import type { FileFact } from '#schema/docs/files.ts'
import type { PassagePart } from '#schema/docs/anchors.ts'
import type { Bases } from '#schema/governance/privacy.ts'
import type { Amendment } from '#schema/governance/amendment.ts'
import type { Withholdable } from '#schema/governance/narrowing.ts'
import type { RetentionClass } from '#schema/governance/retention.ts'
import type { BuiltInId } from '#schema/governance/charters/built-in.ts'
import type { ArtefactKind, ArtefactState, Phase, Role } from '#schema/governance/roles.ts'
import type { Answer } from '#schema/governance/rules/answers.ts'
import type { BringingReport } from '../moving/bringing-process.ts'
import type { WholeFile } from '../files/file-rows.ts'

/**
 * Every governed act, by what it needs and what it answers. Instants are ISO 8601 texts.
 * Carried out by `govern()`; an id made by the client makes each of them happen once.
 */
export type Acts = {
	'create-process': {
		needs: {
			name: string
			aim: string
			/** Language of authority: the one that counts where translations differ. */
			language: string
			/** IANA zone, such as `Europe/Riga`. */
			timezone: string
			charter: BaseCharter
		}
		answers: { processId: string }
	}
	/** The "Moving-in help page" under a quick charter, in this language, with the caller as facilitator. */
	'create-demonstration': { needs: { language: string }; answers: { processId: string } }
	'edit-process': {
		needs: { process: string; name?: string; aim?: string }
		answers: Nothing
	}
	/** Who is responsible for the use of personal data in a process, and on which basis it rests. */
	'set-privacy-notice': {
		needs: { process: string; controller: string; contact: string; officer?: string; bases: Bases }
		answers: { version: number }
	}
	'make-access-package': {
		needs: { process: string; person: string; reason: string }
		answers: Nothing
	}
	/** [PD10] Somebody asked by another way: `receivedOn` is the beginning of the day it arrived on. */
	'enter-access-request': {
		needs: { process: string; person: string; arrived: string; receivedOn: string }
		answers: { requestId: string }
	}
	'extend-access-request': { needs: { request: string; reason: string }; answers: Nothing }
	'answer-access-request': { needs: { request: string; answer: string }; answers: Nothing }
	'change-phase': { needs: { process: string; to: Phase; reason: string }; answers: Nothing }

	/** A changed charter, decided on by the rule of the one in force for that. */
	'propose-charter': {
		needs: {
			process: string
			title: string
			/** Why, in plain words. */
			summary: string
			/** The whole charter, or an override of one that ships, as JSON. */
			charter: string
			/** The hash of the charter the person changed; another one by now is `state_changed`. */
			base: string
			/** As soon as the rule allows, when absent. */
			closesAt?: string
		}
		answers: { proposalId: string; decisionId: string; artefactId: string }
	}
	'withdraw-charter-proposal': { needs: { proposal: string; reason: string }; answers: Nothing }

	'create-invitation': {
		needs: {
			process: string
			role: Role
			expiresAt: string
			maxUses: number
			/** Only the person who proves this address may use the link. */
			email?: string
		}
		/** The token is told once; asking again with the same command id answers null. */
		answers: { invitationId: string; token: string | null }
	}
	'revoke-invitation': { needs: { invitation: string }; answers: Nothing }
	'accept-invitation': {
		needs: { token: string }
		answers: { processId: string; membershipId: string; role: Role }
	}
	'grant-role': {
		needs: {
			process: string
			person: string
			role: Role
			/** Such as `ratify`; officials only. */
			mandates?: string[]
			/** At once, and for as long as the person takes part, when absent. */
			from?: string
			until?: string
		}
		answers: { membershipId: string }
	}
	'end-role': { needs: { membership: string; reason?: string }; answers: Nothing }
	/** Null: for as long as the person takes part. */
	'set-role-end': { needs: { membership: string; until: string | null }; answers: Nothing }
	'set-mandate': {
		needs: {
			membership: string
			mandate: string
			from?: string
			until?: string
			/** Only for these; all of the process when absent. */
			artefacts?: string[]
		}
		answers: Nothing
	}
	'end-mandate': { needs: { membership: string; mandate: string }; answers: Nothing }
	'verify-attribute': {
		needs: { membership: string; attribute: string; holds: boolean }
		answers: Nothing
	}

	'create-organisation': {
		needs: { process: string; name: string; type: string }
		answers: { organisationId: string }
	}
	'edit-organisation': {
		needs: { organisation: string; name?: string; type?: string }
		answers: Nothing
	}
	'end-organisation': { needs: { organisation: string; reason?: string }; answers: Nothing }
	'set-organisation': {
		needs: { membership: string; organisation: string | null }
		answers: Nothing
	}
	'create-team': {
		needs: { process: string; name: string; organisation?: string }
		answers: { teamId: string }
	}
	'rename-team': { needs: { team: string; name: string }; answers: Nothing }
	'end-team': { needs: { team: string; reason?: string }; answers: Nothing }
	'join-team': { needs: { team: string; membership: string; until?: string }; answers: Nothing }
	'leave-team': { needs: { team: string; membership: string }; answers: Nothing }
	'declare-interest': {
		/** Every decision on the artefact, or only this one. */
		needs: { artefact: string; decision?: string; reason: string }
		answers: { recusalId: string }
	}
	'record-recusal': {
		needs: { artefact: string; decision?: string; person: string; reason: string }
		answers: { recusalId: string }
	}
	'lift-recusal': { needs: { recusal: string }; answers: Nothing }
	'take-measure': {
		needs: {
			process: string
			step: string
			/** Whom it is about; with `hide` it is who added the card. */
			person?: string
			/** The board of the card to hide, or what the decision to remove somebody is about. */
			artefact?: string
			/** The card to hide. */
			entry?: string
			/** The rule that was broken. */
			rule: string
			reason?: string
			/** End of a mute or a suspension; as late as it may be when absent. */
			until?: string
		}
		answers: { measureId: string }
	}
	'contest-measure': { needs: { measure: string; reason: string }; answers: Nothing }
	'review-measure': {
		needs: { measure: string; outcome: 'upheld' | 'lifted'; reason: string }
		answers: Nothing
	}
	'lift-measure': { needs: { measure: string; reason?: string }; answers: Nothing }
	'remove-member': { needs: { measure: string }; answers: Nothing }
	'take-safety-measure': {
		needs: {
			process: string
			/** Only on this; everything in the process when absent. */
			artefact?: string
			withholds: Withholdable[]
			reason: string
			until: string
		}
		answers: { measureId: string }
	}
	'end-safety-measure': { needs: { measure: string }; answers: Nothing }
	'add-meeting': {
		/** The agenda: the title of an item in each line. */
		needs: { process: string; title: string; startsAt: string; agenda?: string }
		answers: { meetingId: string }
	}
	/** Puts an item on the agenda, at its end, or says of one that is there something else. */
	'put-agenda-item': {
		needs: {
			meeting: string
			item?: string
			title: string
			asks: string
			broughtBy?: string
			about?: string
		}
		answers: { itemId: string }
	}
	'move-agenda-item': {
		needs: { meeting: string; item: string; to: 'earlier' | 'later' }
		answers: Nothing
	}
	'strike-agenda-item': { needs: { meeting: string; item: string }; answers: Nothing }
	'open-check-in': { needs: { meeting: string }; answers: Nothing }
	'end-check-in': { needs: { meeting: string }; answers: Nothing }
	/** Six digits, shown where people meet. */
	'check-in': { needs: { meeting: string; code: string }; answers: Nothing }
	/** The reason is required once the register is closed. */
	'note-presence': {
		needs: { meeting: string; people: string[]; reason?: string }
		answers: Nothing
	}
	'strike-presence': {
		needs: { meeting: string; person: string; reason?: string }
		answers: Nothing
	}
	'close-meeting': { needs: { meeting: string }; answers: Nothing }
	'cancel-meeting': { needs: { meeting: string; reason: string }; answers: Nothing }
	'assign-artefact': {
		needs: {
			artefact: string
			/** What is absent stays as it is; null takes it away. */
			team?: string | null
			organisation?: string | null
			visibility?: string
		}
		answers: Nothing
	}

	'create-artefact': {
		needs: {
			process: string
			artefactKind: ArtefactKind
			title: string
			/** What it is for, and what it says in plain words; needed before review. */
			purpose?: string
			summary?: string
			/** A document in which the minutes are kept. */
			minutes?: boolean
			/** What a document begins with (schema/docs/templates), in the language of its process. */
			template?: string
		}
		answers: { artefactId: string }
	}
	/** A text with a first content that came from a file: plain blocks as JSON (schema/docs/plain-shape.ts). */
	'import-text': {
		needs: {
			process: string
			title: string
			blocks: string
			/** Its pictures, by what stands for them in the blocks. */
			pictures?: { source: string; file: WholeFile }[]
		}
		answers: { artefactId: string }
	}
	/** A picture or an attachment for a text, as its bytes were found to be; `hash` and `size` are made anew. */
	'add-file': { needs: { artefact: string; file: WholeFile }; answers: { file: FileFact } }
	/** A new draft in the same process that says what a text says; with the same title when none is given. */
	'copy-text': { needs: { artefact: string; title?: string }; answers: { artefactId: string } }
	/** A draft into another process that both charters let it leave and enter. */
	'relocate-text': { needs: { artefact: string; to: string; reason: string }; answers: Nothing }
	'describe-artefact': {
		needs: { artefact: string; purpose: string; summary: string }
		answers: Nothing
	}
	'rename-artefact': { needs: { artefact: string; title: string }; answers: Nothing }
	'move-artefact': {
		needs: {
			artefact: string
			to: Exclude<ArtefactState, 'adopted' | 'disposed'>
			/** The state the person saw; another one by now is `state_changed`. */
			from?: ArtefactState
			reason?: string
			/** How long it is kept, when it is archived. */
			retention?: RetentionClass
		}
		answers: { state: ArtefactState }
	}

	'request-change': {
		needs: {
			/** What was adopted. A draft with its content begins. */
			artefact: string
			amendment: Amendment
			reason: string
			/** That of what it changes, when absent. */
			title?: string
		}
		answers: { artefactId: string }
	}

	/** Puts suggestions of a text to a decision as one set: an amendment to it. */
	'put-up-motion': {
		needs: {
			artefact: string
			/** Ids of suggestions in the text. */
			suggestions: string[]
			title: string
			/** Why, in plain words. */
			reasons: string
		}
		/** The artefact that is decided on. */
		answers: { motionId: string }
	}
	/** Takes what a motion brought into its text out again, once its decision was set aside. */
	'take-out-motion': { needs: { artefact: string }; answers: Nothing }
	'withdraw-motion': { needs: { artefact: string; reason: string }; answers: Nothing }

	/** `record`: only the sealed record of a decision on it. */
	'set-hold': { needs: { artefact: string; record?: string; reason: string }; answers: Nothing }
	'lift-hold': { needs: { artefact: string; record?: string; reason: string }; answers: Nothing }
	'ask-disposal': {
		needs: { artefact: string; record?: string; reason: string }
		answers: { disposalId: string }
	}
	'confirm-disposal': { needs: { artefact: string; record?: string }; answers: Nothing }
	/** Each passage as it stands in the record, word for word. */
	'ask-redaction': {
		needs: { record: string; passages: string[]; ground: string; reference: string }
		answers: { redactionId: string }
	}
	/** Names what it confirms: what somebody else asked for since is another. */
	'confirm-redaction': { needs: { redaction: string }; answers: { records: string[] } }
	/** Something a record tells wrongly about whoever asks. */
	'ask-rectification': {
		needs: { record: string; wrong: string; right: string; reason: string }
		answers: { rectificationId: string }
	}
	'answer-rectification': {
		needs: { rectification: string; accept: boolean; answer: string }
		answers: Nothing
	}
	'end-redaction': { needs: { redaction: string }; answers: Nothing }
	/** A package of a whole process, from another installation. */
	'bring-process': {
		needs: { file: Blob }
		answers: { processId: string; report: BringingReport }
	}
	'file-record': {
		needs: {
			record: string
			/** A code of the scheme of the organisation, where it has one. */
			classification: string
			/** In the register of the authority. */
			registryNumber?: string
			retention: RetentionClass
		}
		answers: Nothing
	}

	'freeze-section': {
		needs: {
			artefact: string
			/** The id of the heading it begins with. */
			heading: string
			reason: string
			/** Until somebody opens it again, when absent. */
			until?: string
		}
		answers: { sectionId: string }
	}
	'open-section': {
		needs: { artefact: string; section: string; reason?: string }
		answers: Nothing
	}

	'start-thread': {
		needs: {
			artefact: string
			/** What it is about, block by block, as the person saw it. */
			passage: Omit<PassagePart, 'before' | 'after'>[]
			/** People are named in it as `@{their id}`. */
			text: string
			/** To answer in this role, for those who hold it. */
			office?: string
			/** [N12] Of the words, where it is not the one of the process. */
			language?: string
		}
		/** `held`: others read it once somebody who facilitates has. */
		answers: { threadId: string; messageId: string; held: boolean }
	}
	reply: {
		needs: { artefact: string; thread: string; text: string; office?: string; language?: string }
		answers: { messageId: string; held: boolean }
	}
	'edit-message': {
		needs: { artefact: string; message: string; text: string; language?: string }
		answers: { held: boolean }
	}
	'delete-message': { needs: { artefact: string; message: string }; answers: Nothing }
	/** What waits to be read first: shown to everybody, or refused with a reason. */
	'judge-message': {
		needs: { artefact: string; message: string; show: boolean; reason?: string }
		answers: Nothing
	}
	'resolve-thread': { needs: { artefact: string; thread: string }; answers: Nothing }
	'reopen-thread': { needs: { artefact: string; thread: string }; answers: Nothing }
	react: {
		needs: { artefact: string; message: string; reaction: string; on: boolean }
		answers: Nothing
	}

	/** `version`: the ref of a version of the text. An empty name takes the name away. */
	'name-version': { needs: { artefact: string; version: string; name: string }; answers: Nothing }
	'restore-version': {
		needs: {
			artefact: string
			version: string
			/** The version the person saw as the text of now; when it says something else by now, `state_changed`. */
			seen: string
		}
		/** The version that has what stood there before. */
		answers: { replaced: string }
	}

	/** A panel to be drawn by lot for a rule of the charter in force. */
	'announce-lot': {
		needs: {
			process: string
			rule: string
			drawsAt: string
			/** By stratum, what can be answered: bands, never what lies behind them. */
			bands: Record<string, string[]>
		}
		answers: { lotId: string }
	}
	'join-lot': {
		needs: {
			lot: string
			strata: Record<string, string>
			/** Somebody else, noted by whoever may verify; oneself when absent. */
			person?: string
		}
		answers: Nothing
	}
	'leave-lot': { needs: { lot: string }; answers: Nothing }
	/** Of somebody else only when they could not be drawn any more. */
	'decline-seat': { needs: { lot: string; person?: string }; answers: Nothing }
	'end-lot': { needs: { lot: string; reason: string }; answers: Nothing }

	'announce-decision': {
		needs: {
			artefact: string
			/** Name of a rule of the charter in force. */
			rule: string
			question: string
			summary?: string
			/** Among what is chosen, where the rule chooses; `keep`: everything stays as it is. */
			options?: { label: string; cost?: number; keep?: boolean; team?: string }[]
			/** What else was thought of, and why it is not put to the decision. */
			alternatives?: { text: string; reason: string }[]
			/** Laws and acts it rests on, each with its web address where it has one. */
			legalBasis?: { citation: string; eli?: string }[]
			/** Decisions of the process, in force, that this one carries out. */
			implements?: string[]
			/** The person who decides, under a rule by which one does. */
			decider?: string
			/** The meeting it is taken at; its register says who is present. */
			meeting?: string
			/** As soon as the rule's notice allows, when absent. */
			opensAt?: string
			closesAt: string
			/** The round before this one, on the same artefact. */
			previous?: string
		}
		answers: { decisionId: string }
	}
	'cancel-decision': { needs: { decision: string; reason: string }; answers: Nothing }
	'cast-ballot': {
		needs: {
			decision: string
			/** A plain choice; where the rule asks for another form, `answer` has it. */
			choice?: string
			answer?: Answer
			reason?: string
			/** Under a secret rule: the browser's key to this ballot [SB4]; without one it cannot be found again. */
			key?: string
			/** Required with the choice `object`. */
			objection?: { criterion: string; reason: string; requestedChange?: string }
		}
		/** `castAt` is null under a secret rule: nobody keeps it. */
		answers: { castAt: string | null; objectionId: string | null }
	}
	'delegate-vote': { needs: { decision: string; to: string }; answers: Nothing }
	'revoke-delegation': { needs: { decision: string }; answers: Nothing }
	'withdraw-objection': { needs: { objection: string; reason?: string }; answers: Nothing }
	'answer-objection': { needs: { objection: string; text: string }; answers: { answerId: string } }
	'dispose-objection': {
		needs: { objection: string; as: 'valid' | 'not_valid' | 'integrated'; reason?: string }
		answers: Nothing
	}
	'extend-decision': {
		needs: { decision: string; closesAt: string; reason: string }
		answers: Nothing
	}
	/** Where the group judges objections: what somebody on the roll says about one. */
	'judge-objection': {
		needs: { objection: string; stands: boolean; reason?: string }
		answers: { status: string }
	}
	'state-minority': {
		/** `key`: of one's own ballot, where the rule is secret. */
		needs: { decision: string; text: string; key?: string }
		answers: Nothing
	}
	'file-appeal': {
		needs: { decision: string; ground: string; contested: string; statement: string }
		answers: { appealId: string }
	}
	'vote-on-appeal': {
		needs: { appeal: string; remedy: string; reasons: string }
		answers: { decided: string | null; decisionId: string | null }
	}
	ratify: {
		needs: {
			decision: string
			as: string
			/** What is said with it: reasons, or a short statement where it is ratified as it stands. */
			statement: string
			/** One of the charter's closed grounds, where it has them. */
			ground?: string
			/** Passages of the text and what takes their place. */
			changes?: { from: string; to: string }[]
			/** Whether the changes alter what was decided; the server may find so too. */
			material?: boolean
			/** The answer to each recommendation, where the charter asks for one by one. */
			items?: { item: string; as: string; reasons: string }[]
		}
		answers: { effect: string | null; decisionId: string | null }
	}
	'give-advice': {
		needs: { decision: string; from: string; text: string }
		answers: { adviceId: string }
	}
	'reply-to-advice': { needs: { advice: string; text: string }; answers: Nothing }
	/** What the one who decides finds; under rough consensus, what whoever facilitates calls. */
	'give-verdict': {
		needs: { decision: string; finds: string; reasons: string; amount?: number }
		answers: Nothing
	}
	/** Whom the ratifier chooses among those who tie, and why. */
	'break-tie': {
		needs: { decision: string; chosen: string[]; reasons: string }
		answers: Nothing
	}
	/** The minutes that belong to a decision: a text begun for that, by now frozen or adopted. */
	/** What was done so that everybody could take part; takes the place of what was noted before. */
	'note-accommodations': {
		needs: {
			decision: string
			measures: string[]
			/** How many answered with help or by another way; null where nobody counted. */
			assisted: number | null
		}
		answers: Nothing
	}
	/** The question, and if wanted summary and text, in another language; takes the place of an earlier one. */
	'translate-decision': {
		needs: {
			decision: string
			language: string
			/** `human` or `machine`. */
			translatedBy: string
			question: string
			summary?: string
			text?: string
		}
		answers: Nothing
	}
	/** Takes a translation back; a sealed record keeps it, and its pages say so. */
	'withdraw-translation': {
		needs: { decision: string; language: string; reason: string }
		answers: Nothing
	}
	'link-minutes': { needs: { decision: string; artefact: string }; answers: Nothing }
	/** Writes into minutes what happened at a meeting, as far as it was not written there before. */
	'draft-minutes': { needs: { artefact: string; meeting: string }; answers: { lines: number } }
	/** The file of the record as somebody signed it elsewhere. */
	'attach-signature': { needs: { decision: string; file: Uint8Array }; answers: Nothing }
	'request-record': { needs: { decision: string }; answers: { recordId: string } }
}

/** A charter that ships with the product. */
export type BaseCharter = BuiltInId
export type Nothing = Record<string, never>

export type CommandKind = keyof Acts
/** `id` is a UUID made by the client, so that a repeated request is the same act. */
export type CommandOf<K extends CommandKind> = { id: string; kind: K } & Acts[K]['needs']
export type Command = { [K in CommandKind]: CommandOf<K> }[CommandKind]
export type ResultOf<K extends CommandKind> = Acts[K]['answers']
