import type { BundleForm } from '#schema/record/asic.ts'
import type { Denial } from '#schema/errors.ts'
import type {
	ArtefactKind,
	ArtefactState,
	Capability,
	Phase,
	Role
} from '#schema/governance/roles.ts'
import type { Withholdable } from '#schema/governance/narrowing.ts'
import type { Amendment } from '#schema/governance/amendment.ts'
import type { Charter, Rule } from '#schema/governance/charter.ts'
import type { ReviewNeed } from '#schema/governance/readiness.ts'
import type { Outcome } from '#schema/governance/decide.ts'
import type { Answer } from '#schema/governance/rules/answers.ts'
import type { Option } from '#schema/governance/rules/options.ts'
import type { RoleCount } from '../meetings/roles-there.ts'
import type { AttendanceView } from '../meetings/attendance.ts'
import type { KeepingView } from '../artefacts/keeping.ts'
import type { Notice } from '../privacy/notice.ts'
import type { Lineage } from '../artefacts/lineage.ts'
import type { Effect } from '#schema/governance/effects.ts'
import type { RatifierOutcome } from '#schema/governance/ratification.ts'
import type { SuggestionPart } from '#schema/docs/settle-suggestions.ts'
import type { Obstacle } from '../motions/taking-out.ts'
import type { MotionCourse, MotionOrder } from '#schema/governance/motions.ts'
import type { Slip } from '#schema/governance/secret-count.ts'

/**
 * What the queries of the store answer: plain data, already cut to what the asking person may see.
 * Instants are ISO 8601 texts in UTC. Sentences are none of ours: a `code` and its `params` say
 * which sentence of the message catalogue to print.
 */

/** Whether an act is open to the person: null, or why not, who can, and until when. */
export type Ability = Denial | null

export type PersonRef = { id: string; name: string }

/** Something that waits for this person; marigold on the page. */
export type Waiting = {
	code:
		| 'answer_decision' // on the roll, open, not answered yet
		| 'answer_objection' // facilitator: an open objection without an answer
		| 'dispose_objection' // facilitator: an open objection that was answered
		| 'return_or_next_round' // facilitator: the decision failed, the text is still frozen
		| 'request_record' // secretary: an effective decision without a record
		| 'link_minutes' // the same, while its charter asks for minutes that nobody linked
		| 'sign_record' // whoever may sign: a sealed record that waits for a signature
		| 'file_record' // who looks after retention: a sealed record that nobody filed
		| 'dispose_record' // the same: a record whose time of keeping is over
		| 'confirm_disposal' // the second of two: somebody asked to dispose of a record
		| 'review_hold' // who looks after retention: a hold outlasts the time of a record
		| 'confirm_redaction' // the second of two: somebody asked to take words out of a record
		| 'answer_rectification' // who looks after retention: somebody says that a record tells wrongly of them
		| 'read_measure' // a moderation step against this person, to be contested
		| 'review_measure' // a contested step, for somebody who is no party
		| 'announce_decision' // facilitator: frozen, and no decision announced
		| 'judge_objection' // on the roll, where the group judges: an open objection not judged yet
		| 'extend_decision' // facilitator: about to close, and too few have answered
		| 'decide_appeal' // member of a panel who has not decided
		| 'review_decision' // facilitator, secretary: the review date has come
		| 'give_verdict' // named to decide alone: nothing found yet
		| 'break_tie' // ratifier: equals are left to choose among
		| 'judge_messages' // facilitator: comments that others read once they are let through
		| 'answer_comments' // official, secretary: comments whose promised answer is still owed
		| 'answer_access_request' // who may make an access package: asked by another way, not answered yet
		| 'join_lot' // could be drawn for a panel, and is not in the pool
		| 'ratify' // ratifier: recommended, and not answered for their body yet
	params: Record<string, string | number>
	processId: string
	processName: string
	artefactId: string | null
	decisionId: string | null
	until: string | null
}

export type Home = {
	mayCreateProcess: boolean
	processes: ProcessRow[]
	waiting: Waiting[]
}

export type ProcessRow = {
	id: string
	name: string
	aim: string
	phase: Phase
	roles: Role[]
	demonstration: boolean
	artefacts: number
	waiting: number
}

/** An answer to be said from the catalogue, as `process.<which>.<code>` with these parameters. */
export type Said<Code extends string> = { code: Code; params: Record<string, string | number> }

export type ProcessView = {
	id: string
	name: string
	aim: string
	language: string
	timezone: string
	phase: Phase
	phases: Phase[]
	demonstration: boolean
	charter: { id: string; version: number; hash: string; promise: string }
	createdAt: string
	myRoles: Role[]
	/** When my access as a guest ends. */
	guestUntil: string | null
	/** Params: phase; title of the artefact meant (not with `beginning`); question of the decision. */
	where: Said<'voting' | 'announced' | 'frozen' | 'in_review' | 'draft' | 'adopted' | 'beginning'>
	/** `vote` and `write` with a count. Never empty. */
	canDo: Said<'vote' | 'write' | 'begin' | 'facilitate' | 'read'>[]
	until: { at: string; code: 'voting_closes' | 'voting_opens' | 'guest_ends' } | null
	/** Params: title, where an artefact is meant (not with `begin`). */
	next: Said<'count' | 'open' | 'announce' | 'freeze' | 'review' | 'begin' | 'rest'>
	waiting: Waiting[]
	artefacts: ArtefactRow[]
	decisions: DecisionRow[]
	people: { total: number; byRole: Partial<Record<Role, number>>; facilitators: PersonRef[] }
	safety: SafetyView[]
	phaseChanges: { from: Phase; to: Phase; reason: string; by: PersonRef; at: string }[]
	may: {
		edit: Ability
		changePhase: Ability
		invite: Ability
		grantRole: Ability
		/** Of some kind at least. */
		createArtefact: Ability
		announceDecision: Ability
		keepRecords: Ability
	}
}

/** [B19] What is held back in an emergency, for everybody to see. */
export type SafetyView = {
	id: string
	/** Everything in the process when null. */
	artefact: { id: string; title: string } | null
	withholds: Withholdable[]
	reason: string
	by: PersonRef
	at: string
	until: string
	may: { end: Ability }
}

export type ArtefactRow = {
	id: string
	kind: ArtefactKind
	title: string
	state: ArtefactState
	stateSince: string
	/** Another one was adopted in its place. */
	superseded: boolean
	/** The text it is a motion on: a set of suggestions that is put to a decision. */
	motionOn: string | null
	/** Until when it can be brought back, where it is in the bin; then its content is destroyed. */
	binnedUntil: string | null
	/** Whether this person may bring back what is withdrawn. */
	mayBringBack: boolean
	/** Whether this person may write in it or suggest. */
	mayWrite: boolean
	openDecision: { id: string; status: 'announced' | 'open'; closesAt: string } | null
}

export type ArtefactView = ArtefactRow & {
	processId: string
	processName: string
	phase: Phase
	timezone: string
	/** Language of authority of the process. */
	language: string
	stateReason: string | null
	createdBy: PersonRef
	createdAt: string
	/** What it is for, and what it says in plain words. */
	purpose: string
	summary: string
	/** What it still needs before others can review it [S6]. */
	missing: ReviewNeed[]
	frozen: { id: string; textHash: string; snapshotHash: string; at: string; by: PersonRef } | null
	standing: Record<Capability, Ability>
	/** Which states it may go to by this person, and why not to the others. */
	moves: Partial<Record<ArtefactState, Ability>>
	lineage: Lineage
	keeping: KeepingView
	may: {
		rename: Ability
		describe: Ability
		announceDecision: Ability
		freezeSection: Ability
		requestChange: Record<Amendment, Ability>
	}
	decisions: DecisionRow[]
	register: RegisterFacts
}

/** `first` and `last` are the addresses of its blocks in the shared document, `heading` is its id there. */
export type FrozenSectionView = {
	id: string
	heading: string
	title: string
	first: string
	last: string
	reason: string
	until: string | null
	at: string
}

/** [T6] A motion, as the page of its text tells of it; `suggestions` are those it holds. */
export type MotionBrief = {
	id: string
	title: string
	course: MotionCourse
	suggestions: string[]
}

export type NamedMotion = Pick<MotionBrief, 'id' | 'title' | 'course'>

export type MotionView = NamedMotion & {
	reasons: string
	by: PersonRef
	at: string
	/** What it is a motion on. */
	text: { id: string; title: string }
	/** Whose suggestions it puts up. */
	authors: PersonRef[]
	/** The others that touch the same passage, the one of them that is decided first, and by which order. */
	rivals: NamedMotion[]
	ahead: NamedMotion | null
	order: MotionOrder
	/** How many words it takes out and puts in. */
	words: number
	decision: { id: string; status: DecisionRow['status'] } | null
	endedAt: string | null
	endReason: string | null
	fellTo: NamedMotion | null
	/** It was merged and its decision set aside, but its words still stand: what is in the way, if anything. */
	undone: { why: Obstacle | null } | null
	changes: TextDifference[] | null
	may: { withdraw: Ability; announce: Ability; takeOut: Ability }
}

export type MotionsView = {
	/** The newest first. */
	motions: MotionView[]
	putUp: Ability
	/** Suggestions of the text that this person may put up; `taken`: the open motion one is in. */
	choices: {
		id: string
		by: PersonRef
		at: string
		parts: SuggestionPart[]
		taken: string | null
	}[]
}

export type ThreadKey = `thread:${string}`

/** [N1] What people say about a passage of a text, as everybody who may see it reads it. */
export type ThreadFact = {
	id: string
	/** The words it is about, as they were when it was begun, and the block they began in. */
	quote: string
	block: string
	/** Ids of people; who was erased has no name any more. */
	by: string
	at: string
	/** By when an official answer was promised. */
	answerBy: string | null
	resolved: { by: string; at: string } | null
	messages: MessageFact[]
}
export type MessageFact = {
	id: string
	by: string
	/** The role the author answers in. */
	office: 'official' | 'secretary' | null
	/** People are named in it as `@{their id}`. Empty unless shown. */
	text: string
	/** [N12] Where it is not the one of the process. */
	language: string | null
	state: 'shown' | 'deleted' | 'hidden'
	at: string
	editedAt: string | null
	reactions: { reaction: string; by: string }[]
}
/** A message that others do not read, for its author and for who reads it first. */
export type HeldBack = {
	thread: Omit<ThreadFact, 'messages'>
	message: Omit<MessageFact, 'state' | 'reactions'>
	state: 'held' | 'refused' | 'hidden'
	reason: string | null
}

/** The governed facts everyone who may see an artefact hears live, in its register document. */
export type RegisterFacts = {
	title: string
	kind: ArtefactKind
	state: ArtefactState
	stateSince: string
	stateReason: string | null
	phase: Phase
	frozen: { textHash: string; at: string } | null
	/** Cards that moderators have hidden; their authors still see them. */
	hidden: { entry: string; by: string }[]
	supersededAt: string | null
	/** Parts of a text that nobody changes for a time. */
	sections: FrozenSectionView[]
	/** How many sets of suggestions were put to a decision and are not over. */
	motions: number
	/** How many messages wait to be read by somebody who facilitates. */
	heldMessages: number
	/** Each thread under a key of its own, so that a new message sends no other thread again. */
	[key: ThreadKey]: ThreadFact
	decision: {
		id: string
		question: string
		status: 'announced' | 'open' | 'closed' | 'cancelled'
		opensAt: string
		closesAt: string
		answered: number
		entitled: number | null
		result: Outcome['result'] | null
	} | null
}

export type DecisionRow = {
	id: string
	artefactId: string
	artefactTitle: string
	/** Where it is about a motion: the text that is on. */
	motionOn: string | null
	question: string
	round: number
	status: 'announced' | 'open' | 'closed' | 'cancelled'
	opensAt: string
	closesAt: string
	/** Only when this person may see results. */
	result: Outcome['result'] | null
	/** What a yes has come to [F2]. */
	effect: Effect | null
	onRoll: boolean
	/** On the roll, open, and nothing cast yet. */
	waitsForMe: boolean
	recordId: string | null
}

export type DecisionView = DecisionRow & {
	processId: string
	processName: string
	language: string
	timezone: string
	artefactKind: ArtefactKind
	artefactState: ArtefactState
	summary: string
	ruleName: string
	rule: Rule
	charterHash: string
	announcedBy: PersonRef
	announcedAt: string
	closedAt: string | null
	text: {
		canonical: string
		textHash: string
		snapshotHash: string
		frozenAt: string
		frozenBy: PersonRef
	}
	/** What it is about, where that is a set of suggestions. */
	motion: MotionView | null
	previous: DecisionRow | null
	following: DecisionRow | null
	/** Null until the roll is taken. */
	roll: { size: number; hash: string; byConstituency: Record<string, number> } | null
	/** [LT7] The draw its panel comes from, where one decides. */
	panelLot: string | null
	/** Where the rule asks who votes to have been at meetings: how this person stands when the roll is taken. */
	attendance: AttendanceView | null
	/** The meeting it is taken at, how many on the roll are in its register, and in which roles. */
	meeting: {
		id: string
		title: string
		startsAt: string
		present: number
		byRole: RoleCount[]
	} | null
	answered: number
	/** Whether this person has answered; under a secret rule, all that is known. */
	hasVoted: boolean
	/** Under a secret rule, from the close on: who has voted, without what; null where names are not shown. */
	voters: PersonRef[] | null
	/** Under a secret rule, from the close on. */
	box: BoxView | null
	/** Votes that must be cast at least; null until the roll is taken. */
	quorumNeeded: number | null
	/** `choice` is empty where the method asks for another form of answer. */
	myBallot: { choice: string; answer: Answer; reason: string; castAt: string } | null
	choices: string[]
	/** Empty where the rule does not choose among options. */
	options: Option[]
	/** [D36] Options this person does not score. */
	ownOptions: string[]
	criteria: string[]
	minReasonChars: number
	/** Ballots and tallies are there only when the charter allows this person to see them [F8]. */
	results: {
		/** False while the decision runs and its rule shows results live. */
		final: boolean
		outcome: Outcome | null
		/** Empty where names are not shown to this person. */
		ballots: BallotView[]
	} | null
	resultsFrom: string | null
	objections: ObjectionView[]
	/** What brought this round about. */
	origin: 'announced' | 'reconsent' | 'runoff' | 'reopened'
	effectAt: string | null
	reviewAt: string | null
	/** Null where the charter asks for no ratification, and while the decision runs. */
	ratification: RatificationView | null
	/** Where one person decides, or calls rough consensus; null where ballots alone decide. */
	solo: SoloView | null
	/** Equals that whoever ratifies chooses among; null where there are none. */
	tie: TieView | null
	/** Of the lot that breaks a tie: the hash of its number, and from the close on the number. */
	lot: { commitment: string; secret: string | null } | null
	extension: { from: string; reason: string; by: PersonRef; at: string } | null
	/** What the words of the text were in the round before, and are now; null where nothing changed. */
	changes: TextDifference[] | null
	/** Where what was integrated stands: the text decided on beside the first one after it. */
	amended: TextDifference[] | null
	minority: { text: string; by: PersonRef | null; at: string } | null
	/** Null where the charter asks for no minutes and nobody linked any. */
	minutes: {
		linked: {
			artefactId: string
			title: string
			textHash: string
			frozenAt: string
			by: PersonRef
			at: string
		} | null
		mayLink: boolean
		/** Roles that can link some. */
		whoCan: Role[]
		/** Settled minutes of the process, for whoever may link them. */
		choices: { id: string; title: string }[]
	} | null
	/** Until when the outcome can be contested; null while it cannot. */
	contestableUntil: string | null
	/** What can be said in an appeal, and by what remedies a panel decides. */
	appealTerms: { panel: number; decideDays: number; minReasonChars: number; remedies: string[] }
	appeals: AppealView[]
	/** Where and within how many days the outcome can be challenged outside; as the charter says. */
	remedy: { authority: string | null; termDays: number | null; text: string | null } | null
	may: {
		vote: Ability
		answerObjections: Ability
		disposeObjections: Ability
		cancel: Ability
		extend: Ability
		stateMinority: boolean
		appeal: boolean
		requestRecord: Ability
		downloadRecord: Ability
	}
	record: RecordView | null
}

/** A stretch of words that both texts have, or only one of them. */
export type TextDifference = { kind: 'same' | 'added' | 'removed'; text: string }

export type SoloView = {
	/** Rough consensus: whoever facilitates calls it. */
	calls: boolean
	decider: PersonRef | null
	/** This person is the one who decides. */
	decides: boolean
	needs: {
		least: { affected: number; expert: number }
		affected: number
		expert: number
		unanswered: number
		met: boolean
	} | null
	limit: { amount: number; currency: string } | null
	advice: {
		id: string
		by: PersonRef | null
		from: 'affected' | 'expert'
		text: string
		at: string
		reply: { text: string; at: string } | null
	}[]
	/** As soon as the charter lets results be seen; to its author at once. */
	found: {
		by: PersonRef
		at: string
		finds: 'adopted' | 'not_adopted'
		reasons: string
		amount: number | null
	} | null
	may: { advise: boolean; reply: boolean; find: boolean }
}

export type TieView = {
	among: string[]
	places: number
	/** Until when the choice is due; null once it was made. */
	until: string | null
	/** `by` null: nobody chose in time, so nobody of them is chosen. */
	broken: { by: PersonRef | null; at: string; chosen: string[]; reasons: string } | null
	may: Ability
}

export type AppealView = {
	id: string
	number: number
	/** Null for whom names are not shown. */
	by: PersonRef | null
	mine: boolean
	ground: string
	contested: string
	statement: string
	at: string
	decideBy: string
	status: 'open' | 'decided' | 'undecided'
	remedy: string | null
	decidedAt: string | null
	followingId: string | null
	seed: string
	draw: { ticket: string; roles: string[]; drawn: boolean }[]
	/** Reasons are shown once the appeal is over. */
	panel: {
		by: PersonRef | null
		mine: boolean
		decided: boolean
		remedy: string | null
		reasons: string
	}[]
	/** Whether this person has a seat, and may still decide. */
	mayDecide: boolean
}

export type RatificationView = {
	/** Until when an answer is due, and what happens then. */
	until: string | null
	onTimeout: 'escalate' | 'deemed_ratified' | 'lapse'
	/** Adopted because nobody answered in time. */
	deemed: boolean
	competence: string | null
	legalBasis: string | null
	ratifiers: PersonRef[]
	/** How many bodies have to answer yet. */
	owing: number
	answers: {
		id: string
		by: PersonRef
		at: string
		as: RatifierOutcome
		ground: string | null
		statement: string
		material: boolean
		changes: { from: string; to: string }[]
		items: { item: string; as: RatifierOutcome; reasons: string }[]
	}[]
	/** What may be answered; grounds null where any reason will do. */
	outcomes: { as: RatifierOutcome; reasons: boolean; grounds: string[] | null }[]
	/** The recommendations to be answered one by one; empty where the text is answered as a whole. */
	items: string[]
	may: Ability
}

/** What is public of a secret box [SB5]; `slips` is null once it is destroyed [SB7]. */
export type BoxView = {
	count: number
	boxRoot: string
	rollUsedRoot: string
	slips: Slip[] | null
	endsAt: string
	destroyedAt: string | null
}

export type BallotView = {
	person: PersonRef
	constituency: string
	choice: string
	answer: Answer
	reason: string
	castAt: string
}

/** Its words are read at once, since it must be answered; its author once ballots may be seen. */
export type ObjectionView = {
	id: string
	mine: boolean
	by: PersonRef | null
	criterion: string
	reason: string
	requestedChange: string
	status: 'open' | 'valid' | 'not_valid' | 'integrated' | 'overruled' | 'withdrawn'
	statusReason: string | null
	statusBy: PersonRef | null
	statusAt: string | null
	at: string
	/** `by` is null where it would tell who objected. */
	answers: { id: string; by: PersonRef | null; text: string; at: string }[]
	/** Where the group judges: how many say so, and the reasons of those who set it aside. */
	judgements: { stands: number; falls: number; reasons: string[] } | null
	/** What this person has said about it; null = nothing yet. */
	myJudgement: boolean | null
	mayJudge: boolean
	mayWithdraw: Ability
}

export type RecordView = {
	id: string
	status: 'queued' | 'rendering' | 'sealing' | 'stamping' | 'sealed' | 'waiting'
	error: string | null
	/** [R26] Null until it was typeset. */
	pages: number | null
	jsonHash: string | null
	pdfHash: string | null
	requestedBy: PersonRef
	requestedAt: string
	sealedAt: string | null
	/** Null before the record is sealed. */
	bundle: BundleView | null
	/** [RD2] The charter lists ODT among the forms of a record. */
	odt: boolean
	/** [PR1] It stands in the public register. */
	published: boolean
	/** [RT3] What was put right about somebody since it was sealed, or before. */
	putRight: { wrong: string; right: string; at: string }[]
	/** [R17] Of people, in the order in which they signed. */
	signatures: { signer: string; issuer: string; at: string; stamped: boolean; pdfHash: string }[]
	/** Null where the charter asks for no signature of a person. */
	signing: { waits: boolean; maySign: boolean; whoCan: Role[] } | null
	/** [SL3] Null until it is sealed. */
	archive: {
		/** Of the file that is given out now. */
		fileHash: string
		/** Of the newest archive time-stamp, and when its certificate ends; null: it is B-T. */
		authority: string
		at: string | null
		until: string | null
		waits: { problem: 'revoked' | 'missing' | 'timestamp' | 'unknown'; names: string } | null
	} | null
}

/** [AS9] The form offered first, the hash of each form once it is made, and what both wait for. */
export type BundleView = {
	first: BundleForm
	hashes: Record<BundleForm, string | null>
	error: string | null
}

export type RecordFile = { name: string; mediaType: string; bytes: Uint8Array }

export type MembersView = {
	people: {
		person: PersonRef
		language: string
		roles: {
			membershipId: string
			role: Role
			mandates: string[]
			from: string
			until: string | null
			/** null = this person may end it. */
			mayEnd: Ability
			/** The organisation of the process this person acts for in this role. */
			organisation: string | null
			/** Time and scope of the mandates, by name; `artefacts` null means all. */
			mandateTerms: Record<
				string,
				{ from: string | null; until: string | null; artefacts: string[] | null }
			>
			/** What was verified; empty for whom it is none of their business. */
			attributes: string[]
			/** Whether this person may say until when it is held. */
			maySetEnd: boolean
			mayMandate: boolean
		}[]
	}[]
	/** What the rules of the process ask to be verified, for those who may say so; otherwise empty. */
	verifiable: string[]
	former: { person: PersonRef; role: Role; from: string; until: string }[]
	/** Which roles this person may give. */
	mayGrant: Role[]
	may: { grantRole: Ability; invite: Ability; pack: Ability }
}

export type InvitationRow = {
	id: string
	role: Role
	email: string | null
	maxUses: number
	uses: number
	createdBy: PersonRef
	createdAt: string
	expiresAt: string
	revokedAt: string | null
	usable: boolean
}

/** What a link says before it is used: enough to decide, nothing about the inside. */
export type InvitationCard = {
	processId: string
	processName: string
	aim: string
	language: string
	role: Role
	email: string | null
	invitedBy: string
	expiresAt: string
	/** A guest joins without an account; other roles need one. */
	needsAccount: boolean
	/** Who joins without an account is given a pseudonym and chooses no name. */
	namesGiven: boolean
	/** Who is responsible for the use of personal data there, and on which basis. */
	notice: Notice
	alreadyMember: boolean
}

export type RulesView = {
	charter: Charter
	id: string
	version: number
	hash: string
	adoptedAt: string
	/** Whether this version is the one in force; the others can be read. */
	inForce: boolean
	/** Every version, the newest first, with the decision that brought it about. */
	versions: { version: number; hash: string; adoptedAt: string; decisionId: string | null }[]
	proposals: CharterProposalRow[]
	may: { propose: Ability }
}

/** A changed charter that was put to the group. */
export type CharterProposalRow = {
	id: string
	title: string
	summary: string
	by: PersonRef
	at: string
	/** `waiting`: adopted, until the running decisions end. */
	course: 'under_way' | 'waiting' | 'in_force' | 'over'
	decisionId: string
	opensAt: string
	closesAt: string
	mayWithdraw: Ability
}

export type LogEntry = {
	index: number
	type: string
	at: string
	by: PersonRef | null
	subjectId: string
	/** Public fields of the entry, to be said as `process.log.<type>`. */
	data: Record<string, unknown>
}
export type ProcessLog = { entries: LogEntry[]; before: number | null }
