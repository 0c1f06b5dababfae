import { heading, hint, list, table, tasks, type Template, words } from './building.ts'
import type { TemplateId } from './templates.ts'

export const EN: Record<TemplateId, Template> = {
	minutes: {
		name: 'Minutes',
		about: 'Who met, what was discussed, what was agreed and who does what by when.',
		body: [
			table(
				['Meeting', 'Details'],
				['What the meeting was called', 'Name it as in the invitation'],
				['Date and time', ''],
				['Place, or how people joined', ''],
				['Chaired by', ''],
				['Minutes kept by', '']
			),
			heading('Who took part'),
			hint('Role or organisation is enough where a name is not needed. Say who sent apologies.'),
			list('Name, role or organisation'),
			heading('Agenda'),
			list('First point'),
			heading('What was discussed'),
			hint(
				'One short paragraph for each point: the question, the arguments on each side, what stayed open. Write so that somebody who was not there understands it.'
			),
			heading('What was agreed'),
			hint(
				'What was decided in Interlink needs only its title here: the decision page holds rule, count and text.'
			),
			table(
				['What was agreed', 'How', 'Where it is recorded'],
				['In one sentence', 'By consent, by vote, by whom', 'Number of the decision'],
				['', '', '']
			),
			heading('Who does what'),
			tasks('Task, person, date'),
			heading('Different views'),
			hint(
				'Who disagreed may say why here, in their own words. Leave this part out if nobody did.'
			),
			heading('Next meeting'),
			hint('Date, time, place, and what people should read before.')
		]
	},
	service: {
		name: 'Service description',
		about: 'A public service on one or two pages, in words that those who use it understand.',
		body: [
			hint(
				'Keep it short, and say “you” to the people the service is for. Read it aloud to one of them before you put it up for review.'
			),
			heading('What problem we solve'),
			hint('What is hard today, for whom, and how we know. Figures with their source.'),
			heading('Who it is for'),
			hint(
				'Who may use it, and who is easily left out: without a device, in another language, far away.'
			),
			heading('How it works'),
			hint('Step by step, from the first contact until it is done. Say how long each step takes.'),
			table(
				['Step', 'What you do', 'What we do', 'How long it takes'],
				['For example: ask', 'What you need to bring', 'Who answers', 'In working days'],
				['', '', '', '']
			),
			heading('What it costs'),
			hint('Fees and who need not pay them; what it costs the administration, and who pays.'),
			heading('Accessibility'),
			hint(
				'How it can be used without a computer, with a screen reader, in easy language, with company. Name the person to ask for help.'
			),
			heading('Personal data'),
			hint(
				'Which data are needed and why, in two sentences. The details belong in the data-protection annex.'
			),
			heading('Who is responsible'),
			table(
				['Task', 'Who'],
				['Runs the service every day', 'Organisation and office'],
				['Answers complaints', '']
			),
			heading('How we will know that it works'),
			hint('Two or three measures, how they stand today, and when we look again.'),
			list('Measure: today, aim, date')
		]
	},
	charter: {
		name: 'Summary of the charter',
		about: 'The rules of a process in plain words, for those who think of joining.',
		body: [
			hint(
				'The charter in force holds, not this summary: see “Rules” in the process. Change this text when the charter changes.'
			),
			heading('What this is about'),
			hint('The question, and what will be different when it is answered.'),
			heading('What we promise'),
			hint(
				'To inform, to consult, to involve, to decide together, or to leave the decision to you. Say also what is not open to change.'
			),
			heading('Who takes part'),
			table(
				['Role', 'What they may do', 'How one comes by it'],
				['For example: citizens', 'Write, comment, propose, vote', 'By invitation'],
				['', '', '']
			),
			heading('How we decide'),
			hint(
				'Which rule decides what, how many have to take part, and whether votes are confidential.'
			),
			table(
				['What is decided', 'Rule', 'How many have to take part'],
				['For example: a text', 'More than half of the votes', 'Half of those entitled'],
				['', '', '']
			),
			heading('What comes after a decision'),
			hint('Who ratifies it, by when, and what happens when nobody answers.'),
			heading('When you disagree'),
			list(
				'Object: by when, with which reasons',
				'Appeal: to whom, within how many days',
				'The remedy outside: which authority, which term'
			),
			heading('Your data'),
			hint('Under which name you appear, who sees it, and how long it is kept.'),
			heading('Whom to ask'),
			hint('A person with a telephone number or an address, and when they answer.')
		]
	},
	responses: {
		name: 'Table of responses',
		about: 'What became of every proposal: accepted or not, and why.',
		body: [
			words('Every proposal has an answer here, also those that were not accepted.'),
			table(
				['Consultation', 'Details'],
				['What was asked', 'The question, and the text it was about'],
				['From when to when', ''],
				['How people could take part', ''],
				['How many took part', ''],
				['Answered by', '']
			),
			heading('Proposals and answers'),
			hint(
				'One row for each proposal; put the same ones together and say how many there were. Name people only if they agreed to it. Write “accepted”, “partly” or “not accepted”, and a reason in any case.'
			),
			table(
				['No.', 'Proposal', 'From whom', 'Accepted?', 'Reason', 'Where it is in the text'],
				[
					'1',
					'In the words of those who made it, shortened',
					'Organisation, or “a citizen”',
					'Accepted, partly, not accepted',
					'What spoke for and against it',
					'Section'
				],
				['2', '', '', '', '', ''],
				['3', '', '', '', '', '']
			),
			heading('In short'),
			table(
				['Answer', 'How many'],
				['Accepted', 'Count them'],
				['Partly', ''],
				['Not accepted', '']
			),
			heading('What we learned'),
			hint(
				'What changed because people spoke up, and what stays open. Say when it is looked at again.'
			)
		]
	},
	data_protection: {
		name: 'Data-protection annex',
		about: 'Which personal data a service uses, why, for how long, and what protects people.',
		body: [
			hint(
				'Fill it in with your data-protection officer. It does not take the place of the register of processing or of an impact assessment where one is due.'
			),
			heading('Who is responsible'),
			table(
				['Part', 'Who, and how to reach them'],
				['Controller', 'The administration that decides why and how'],
				['Joint controllers', ''],
				['Processor', ''],
				['Data-protection officer', '']
			),
			heading('Which data, and why'),
			hint('Only what is needed. A yes or no with its date often does instead of a document.'),
			table(
				['Purpose', 'Data', 'Whose', 'Legal basis', 'Kept how long', 'Who sees them'],
				[
					'For example: to answer a request',
					'Name, way to reach them',
					'Who asks',
					'Public task, art. 6(1)(e) GDPR, with the national law',
					'Until when, and what happens then',
					'Which office'
				],
				['', '', '', '', '', '']
			),
			heading('Special cases'),
			list(
				'Opinions and votes may show political views (art. 9 GDPR): which exception applies',
				'Minors: from which age, with which notice',
				'Consent only where something is really optional, and how it is withdrawn',
				'Transfers outside the European Union: to whom, with which safeguard'
			),
			heading('Risks and what we do about them'),
			table(
				['Risk', 'For whom', 'What we do', 'What remains'],
				[
					'For example: somebody is recognised in a small group',
					'Who takes part',
					'Totals only, no names',
					'Low, middle, high'
				],
				['Somebody is afraid to speak freely', '', '', ''],
				['Somebody is left out', '', '', ''],
				['Data are lost or seen by others', '', '', '']
			),
			heading('Rights'),
			hint(
				'How people see, correct, restrict or take along their data, object, and have data erased; who answers, within one month. Name the supervisory authority.'
			),
			heading('Notice for those who take part'),
			hint('At most 150 words, in plain language: who, what for, how long, whom to ask.')
		]
	}
}
