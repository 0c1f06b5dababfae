/** [ML1] What people choose how often they are written to about. Everything else is written at once, for it is owed. */
export const MAIL_TOPICS = ['mentions', 'amendments', 'reminders'] as const
export type MailTopic = (typeof MAIL_TOPICS)[number]

export const MAIL_PACES = ['at_once', 'daily', 'never'] as const
export type MailPace = (typeof MAIL_PACES)[number]

export type MailChoices = Readonly<Partial<Record<MailTopic, MailPace>>>

/** A reminder that is gathered could come when it is too late. */
export const PACES_OF: Readonly<Record<MailTopic, readonly MailPace[]>> = {
	mentions: MAIL_PACES,
	amendments: MAIL_PACES,
	reminders: ['at_once', 'never']
}

const TOPIC_OF: Readonly<Record<string, MailTopic>> = {
	mention: 'mentions',
	text_mention: 'mentions',
	motion_unmerged: 'amendments',
	vote_reminder: 'reminders',
	quorum_at_risk: 'reminders',
	review_due: 'reminders'
}

/** [ML1] How soon somebody wants a kind of letter. */
export function paceOf(choices: MailChoices, letter: string): MailPace {
	const topic = Object.hasOwn(TOPIC_OF, letter) ? TOPIC_OF[letter] : undefined
	return (topic && choices[topic]) ?? 'at_once'
}

/** Whether this is a choice of these topics at their paces, and nothing else. */
export function areMailChoices(value: unknown): value is MailChoices {
	if (typeof value !== 'object' || value === null || Array.isArray(value)) return false
	return Object.entries(value).every(([key, pace]) => {
		const topic = MAIL_TOPICS.find((one) => one === key)
		return topic !== undefined && PACES_OF[topic].some((one) => one === pace)
	})
}
