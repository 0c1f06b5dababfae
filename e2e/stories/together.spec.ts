import { type CDPSession, expect, type Page, test } from '@playwright/test'
import { expectAccessible, expectNoSidewaysScroll } from '../world/axe.ts'
import { beginsRules, foundsHouse } from '../world/house.ts'
import { invitesTo, joinsWithAccount, setsUp, someone, type Someone } from '../world/people.ts'
import { type Product, startProduct } from '../world/product.ts'
import { editor, expectSaved, goToEnd, selectionTold, selectWords } from '../world/text.ts'

/**
 * Two people in one text who do not disturb each other: one on a phone of 320 px whose keyboard composes,
 * one on a laptop with keys only.
 */
test.describe.configure({ mode: 'serial' })

let product: Product
let ana: Someone
let liga: Someone
/** What the keyboard of the phone does. */
let keyboard: CDPSession

test.beforeAll(async ({ browser }) => {
	test.setTimeout(300_000)
	product = await startProduct()
	ana = await someone(browser, product, 'Ana Ozola')
	liga = await someone(browser, product, 'Līga Roze', { phone: true })
	await liga.page.setViewportSize({ width: 320, height: 640 })
	await setsUp(ana, product)
	const house = await foundsHouse(ana)
	const link = await invitesTo(ana, house, 'Citizen', 1)
	await joinsWithAccount(liga, link, 'liga@home.example')
	await liga.page.goto(await beginsRules(ana.page, house))
	await goToEnd(liga.page)
	keyboard = await liga.context.newCDPSession(liga.page)
})

test.afterAll(async () => {
	await product?.stop()
})

test('a keyboard that composes writes and suggests, also while others write', async () => {
	const { page } = liga
	await composes(' P', ' Pa')
	await goToStart(ana.page)
	await ana.page.keyboard.type('In ')
	await expect(editor(page)).toContainText('In The yard')
	await composes(' Pald', ' Paldi')
	await commits(' Paldies.')
	await expect(editor(ana.page)).toContainText('gate closed. Paldies.')

	await page.keyboard.press('Control+Alt+s')
	await expect(page.getByRole('button', { name: /What typing does: Suggest/ })).toBeVisible()
	await composes(' P', ' Pa')
	await commits(' Par.')
	await expect(editor(ana.page).locator('ins')).toHaveText(' Par.')
	await expectSaved(page)
	await page.keyboard.press('Control+Alt+s')
})

test('[T1] a finished word that a keyboard takes up again is corrected once, also while others write', async () => {
	const { page } = liga
	await goToEnd(page)
	await page.keyboard.type(' Bring helo')
	await takesUp('helo', ['hel', 'hell', 'hello'], 'Now ')
	await composes('´')
	await commits('é')
	for (const shown of [page, ana.page])
		await expect(editor(shown)).toContainText('Now Children play until eight. Please keep the gate')
	for (const shown of [page, ana.page]) await expect(editor(shown)).toContainText(/Bring helloé$/)

	await page.keyboard.type(' and wod')
	await page.keyboard.press('Control+Alt+s')
	await expect(page.getByRole('button', { name: /What typing does: Suggest/ })).toBeVisible()
	await takesUp('wod', ['wo', 'woo', 'wood'], 'Well, ')
	await expect(editor(ana.page)).toContainText('Well, Now Children')
	await expect(editor(ana.page).locator('ins').last()).toHaveText('wood')
	await expect(editor(ana.page).locator('del')).toHaveText('wod')
	// As the corrections of iOS come: the word is another one at once, and typing goes on behind it.
	await goToEnd(page)
	await page.keyboard.type(' naw')
	await corrected('naw', 'now')
	await page.keyboard.type(' and then')
	await expect(editor(ana.page).locator('ins').last()).toHaveText(' now and then')
	await expect(editor(page).locator('ins').last()).toHaveText(' now and then')
	await expectSaved(page)
	await page.keyboard.press('Control+Alt+s')
})

test('others’ changes wait while they are held back, and nothing is lost', async () => {
	const { page } = ana
	await goToEnd(page)
	await page.keyboard.press('Alt+h')
	await expect(page.getByText('No change of others waits')).toBeVisible()
	await goToEnd(liga.page)
	await liga.page.keyboard.type(' Bicycles by the wall.')
	await expect(page.getByText('1 change of others waits (Līga Roze)')).toBeVisible()
	await expect(editor(page)).not.toContainText('Bicycles')
	await expectAccessible(page, 'a change of others waits')
	await page.keyboard.type(' Thanks.')
	await expect(editor(liga.page)).toContainText('Thanks.')
	await expectSaved(page)

	await page.keyboard.press('Alt+h')
	await expect(editor(page)).toContainText('Bicycles by the wall.')
	const said = page.getByRole('status').filter({ hasText: 'You see everything again.' })
	await expect(said).toContainText('Līga Roze changed “In The yard”.')
	await expect(editor(page)).toBeFocused()
	const words = await editor(liga.page).innerText()
	await expect(editor(page)).toHaveText(words.replaceAll('\n', ''))
})

test('who asks for a paragraph is left alone kindly, not by force', async () => {
	const { page } = liga
	await page.getByRole('button', { name: 'Working together' }).click()
	const dialog = page.getByRole('dialog', { name: 'Working together' })
	await dialog.getByLabel('Ask others to leave me the paragraph').check()
	await expectAccessible(page, 'working together')
	await expectNoSidewaysScroll(page, 'working together')
	await dialog.getByRole('button', { name: 'Close' }).click()
	await goToEnd(page)
	await page.keyboard.type(' Soon.')
	await goToStart(ana.page)
	await goToEnd(ana.page)
	const kind = ana.page.getByRole('status').filter({ hasText: 'Līga Roze asks to finish' })
	await expect(kind).toBeVisible()
	await ana.page.keyboard.type(' Yes.')
	await expect(editor(page)).toContainText('Soon. Yes.')
})

test('[Y24] words that another had not seen when rearranging are kept, and put in again', async () => {
	const { page } = liga
	await goToEnd(ana.page)
	await ana.page.keyboard.press('Alt+h')
	await expect(ana.page.getByText('No change of others waits')).toBeVisible()
	await goToEnd(page)
	await page.keyboard.type(' Skates too.')
	await expectSaved(page)
	await ana.page.keyboard.press('Control+Shift+b')
	await page.getByRole('button', { name: 'See my words' }).click()
	const kept = page.getByRole('region', { name: 'Your words, kept as a draft' })
	await expect(kept).toBeFocused()
	await expect(kept).toContainText('Not in the text any more')
	await kept.getByText('Read my words').click()
	await expect(kept.getByText('Skates too.')).toBeVisible()
	await expectAccessible(page, 'words that were rearranged away')
	await expectNoSidewaysScroll(page, 'words that were rearranged away')
	await kept.getByRole('button', { name: 'Put these words in' }).click()
	await ana.page.keyboard.press('Alt+h')
	await expect(editor(ana.page)).toContainText('Skates too.')
	await kept.getByRole('button', { name: 'Discard this draft' }).click()
	const sure = page.getByRole('dialog', { name: 'Discard these words for good?' })
	await sure.getByRole('button', { name: 'Discard this draft' }).click()
	await expect(kept).toBeHidden()
	await goToStart(page)
})

test('one goes to somebody and comes back to where one was', async () => {
	const { page } = ana
	await goToEnd(page)
	for (let n = 0; n < 40; n++) await page.keyboard.press('Enter')
	await page.keyboard.type('The end.')
	await expect(editor(liga.page)).toContainText('The end.')
	const before = await topOf(page, 'The end.')

	await page.keyboard.press('Alt+g')
	await expect(page.getByRole('button', { name: 'Go to Līga Roze' })).toBeFocused()
	await page.keyboard.press('Enter')
	await expect.poll(() => topOf(page, 'The end.')).toBeGreaterThan(before + 200)
	await expect(editor(page)).toBeFocused()
	await liga.page.keyboard.type(' Much more.')
	await expect(editor(page)).toContainText('Much more.')
	await page.keyboard.press('Alt+b')
	await expect.poll(async () => Math.abs((await topOf(page, 'The end.')) - before)).toBeLessThan(30)
})

/** Puts the caret before the first word. */
async function goToStart(page: Page): Promise<void> {
	await editor(page).press('Control+Home')
	await selectionTold(page)
}

/** How far down the screen these words stand. */
function topOf(page: Page, words: string): Promise<number> {
	return editor(page)
		.getByText(words)
		.last()
		.evaluate((element) => element.getBoundingClientRect().top)
}

async function composes(...steps: string[]): Promise<void> {
	for (const text of steps) {
		const at = { selectionStart: text.length, selectionEnd: text.length }
		await keyboard.send('Input.imeSetComposition', { text, ...at })
	}
}

async function commits(text: string): Promise<void> {
	await keyboard.send('Input.insertText', { text })
}

/** The last place of a word becomes what is composed again; meanwhile Ana writes in the same paragraph. */
async function takesUp(word: string, steps: string[], meanwhile: string): Promise<void> {
	const replacementStart = await editor(liga.page).evaluate(
		(text, wanted) =>
			Array.from(text.children, (block) => block.textContent)
				.join('\n')
				.lastIndexOf(wanted),
		word
	)
	const { length } = word
	await keyboard.send('Input.imeSetComposition', {
		...{ text: word, selectionStart: length, selectionEnd: length },
		...{ replacementStart, replacementEnd: replacementStart + length }
	})
	const [first = '', ...others] = steps
	await composes(first)
	const { page } = ana
	await selectWords(page, meanwhile === 'Now ' ? 'Children' : 'Now')
	await page.keyboard.press('ArrowLeft')
	await page.keyboard.type(meanwhile)
	await expect(editor(liga.page)).toContainText(meanwhile)
	await composes(...others)
	await commits(steps.at(-1) ?? '')
}

/** A word is another one at once, by the event and the change of the page that an iPhone makes. */
async function corrected(word: string, into: string): Promise<void> {
	await editor(liga.page).evaluate(
		(text, [word, into]) => {
			const walker = document.createTreeWalker(text, NodeFilter.SHOW_TEXT)
			let found: Text | null = null
			for (let node = walker.nextNode(); node; node = walker.nextNode())
				if (node.textContent?.includes(word)) found = node as Text
			if (!found) throw new Error(`“${word}” is not in the text`)
			const said = { inputType: 'insertReplacementText', data: into, bubbles: true }
			text.dispatchEvent(new InputEvent('beforeinput', { ...said, cancelable: true }))
			const at = found.data.lastIndexOf(word)
			found.replaceData(at, word.length, into)
			window.getSelection()?.collapse(found, at + into.length)
			text.dispatchEvent(new InputEvent('input', said))
		},
		[word, into] as const
	)
	await selectionTold(liga.page)
}
