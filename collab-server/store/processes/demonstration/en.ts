import type { DemonstrationWords } from './words.ts'

export default {
	name: 'Moving-in help page',
	aim: 'People who move here from another country find on one page what they must do in their first month, in words they understand. Neighbours, associations and the municipality write it together.',
	timezone: 'Europe/Brussels',
	document: {
		title: 'Moving-in help page',
		purpose: 'Newcomers find on one page what they must do in their first month.',
		summary:
			'Register in the first week, choose a doctor in the second, enrol your children in the third. On Tuesdays somebody helps you in the library.',
		sections: [
			{
				heading: 'What problem we solve',
				paragraphs: [
					'Whoever moves here has to register, find a doctor and enrol children within a few weeks. The information is spread over nine offices and mostly in one language.',
					'We want nobody to lose a right because they did not know whom to ask.'
				]
			},
			{
				heading: 'Your first month, step by step',
				paragraphs: [
					'In the first week, register your address at the town hall. Bring your passport or identity card and your rental contract.',
					'In the second week, choose a family doctor. In the third, enrol your children at school.'
				]
			},
			{
				heading: 'Who helps you',
				paragraphs: [
					'Every Tuesday afternoon volunteers and an official sit together in the library. You need no appointment, and you may bring a friend who translates.'
				]
			}
		]
	},
	schedule: {
		title: 'From draft to help page',
		purpose: 'Everybody sees when the page is written, tested and decided.',
		summary: 'Four weeks: collect questions, write, test with five people, decide.',
		phase: 'Write and test',
		tasks: [
			'Collect questions from newcomers',
			'Write the three sections',
			'Test the page with five people',
			'Decide and publish'
		]
	},
	board: {
		title: 'Ideas for the help page',
		purpose: 'Ideas for the page are collected here and grow until they can be decided.',
		summary:
			'A checklist to print, photos of the entrance, papers nobody needs, a test with a screen reader.',
		columns: ['Ideas', 'Under discussion', 'Ready to decide'],
		cards: [
			{
				title: 'A checklist to print',
				text: 'One sheet, large letters, boxes to tick.',
				column: 0
			},
			{ title: 'Photos of the right entrance', text: 'The town hall has three doors.', column: 0 },
			{
				title: 'Say which papers are not needed',
				text: 'Many people wait weeks for a stamp nobody asks for.',
				column: 1
			},
			{ title: 'Test with a screen reader', text: 'Before the page goes public.', column: 2 }
		]
	}
} satisfies DemonstrationWords
