import type { Page } from '@playwright/test'
import { createsProcess, type Someone } from './people.ts'
import { beginsText } from './text.ts'

/** The house whose rules several stories are about. */
export function foundsHouse(facilitator: Someone): Promise<string> {
	const aim = 'Rules that everybody in the house can live with.'
	return createsProcess(facilitator, { name: 'House rules', aim })
}

/** Its first text; answers the address. */
export function beginsRules(page: Page, house: string): Promise<string> {
	const words = 'Children play until eight. Please keep the gate closed.'
	return beginsText(page, house, { title: 'Rules', heading: 'The yard', words })
}
