import { expect, type Page, test } from '@playwright/test'
import sharp from 'sharp'
import { aCitizen, aDraft, aProcess } from '#collab/store/cast/cast.ts'
import { expectAccessible, expectNoSidewaysScroll } from '../world/axe.ts'
import { openTown, type Town } from '../world/town.ts'
import { editor, expectSaved, goToEnd } from '../world/text.ts'

/**
 * Pictures and attachments: chosen, described, resized by keyboard, refused, kept through a lost connection,
 * and served to nobody who may not see the text.
 */
test.describe.configure({ mode: 'serial' })

let town: Town
let page: Page
let onPhone: Page
let stranger: Page
let text: string

test.beforeAll(async ({ browser }) => {
	test.setTimeout(300_000)
	town = await openTown()
	const process = await aProcess(town.world)
	const citizen = await aCitizen(town.world, process)
	const artefact = await aDraft(town.world, process)
	const elsewhere = await aProcess(town.world)
	text = `/p/${process.id}/documents/${artefact}`
	page = await town.pageOf(browser, process.facilitator)
	onPhone = await town.pageOf(browser, citizen, { phone: true })
	stranger = await town.pageOf(browser, await aCitizen(town.world, elsewhere, 'Sam Stranger'))
})

test.afterAll(async () => {
	await town?.close()
})

async function hall(): Promise<Buffer> {
	return sharp({ create: { width: 640, height: 360, channels: 3, background: '#14663a' } })
		.withExif({ IFD0: { Make: 'Secretphone' } })
		.jpeg()
		.toBuffer()
}

async function picks(
	from: Page,
	tool: string,
	file: { name: string; mimeType: string; buffer: Buffer }
) {
	const chooser = from.waitForEvent('filechooser')
	await from.getByRole('button', { name: tool }).first().click()
	await (await chooser).setFiles(file)
}

test('a picture is described before it is added, and everybody sees it, without what it hid', async () => {
	await page.goto(text)
	await onPhone.goto(text)
	await goToEnd(page)
	const jpeg = { name: 'IMG_2041.jpeg', mimeType: 'image/jpeg', buffer: await hall() }
	await picks(page, 'Add a picture', jpeg)
	const dialog = page.getByRole('dialog', { name: 'What does the picture show?' })
	await dialog.getByLabel('Words for people who do not see it').fill('A green wall')
	await expectAccessible(page, 'describing a picture')
	await dialog.getByRole('button', { name: 'Add to the text' }).click()
	const picture = editor(page).getByRole('img', { name: 'A green wall' })
	await expect(picture).toBeVisible()
	await expectSaved(page)
	await expectAccessible(page, 'a text with a picture')
	const seen = editor(onPhone).getByRole('img', { name: 'A green wall' })
	await expect(seen).toBeVisible()
	await expect.poll(() => seen.evaluate((img: HTMLImageElement) => img.naturalWidth)).toBe(640)
	await expectNoSidewaysScroll(onPhone, 'a picture on a phone')
	await expectAccessible(onPhone, 'a picture on a phone')

	const address = await picture.getAttribute('src')
	const served = await page.request.get(String(address))
	expect(served.headers()).toMatchObject({
		'content-type': 'image/jpeg',
		'x-content-type-options': 'nosniff',
		'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox",
		'cache-control': 'private, no-cache'
	})
	expect(served.headers()['content-disposition']).toMatch(/^attachment; filename="IMG_2041.jpg"/)
	expect((await served.body()).includes('Secretphone')).toBe(false)
	expect((await stranger.request.get(String(address))).status()).toBe(404)
})

test('by keyboard: its words, its width, and what a text needs before review', async () => {
	await page.getByRole('slider', { name: 'Width of the picture' }).focus()
	await page.keyboard.press('Home')
	await page.keyboard.press('ArrowRight')
	await expect(editor(page).locator('figure')).toHaveAttribute('data-width', '15')
	await expect(editor(onPhone).locator('figure')).toHaveAttribute('data-width', '15')
	await page.keyboard.press('Tab')
	await page.keyboard.press('Enter')
	const dialog = page.getByRole('dialog', { name: 'The picture' })
	await dialog.getByLabel('Words for people who do not see it').fill('')
	await dialog.getByLabel('Caption').fill('The wall in May')
	await expectAccessible(page, 'the words of a picture')
	await dialog.getByRole('button', { name: 'Save' }).click()
	await expect(editor(page)).toContainText('This picture still needs words')
	await expect(editor(page).getByRole('figure', { name: 'The wall in May' })).toBeVisible()
	await expect(editor(onPhone).locator('figcaption')).toHaveText('The wall in May')
	await expectSaved(page)
	await page.reload()
	await expect(
		page.getByRole('listitem').filter({ hasText: 'words for every picture' })
	).toHaveClass(/missing/)
	await expectAccessible(page, 'a picture without words')
})

test('what is no picture is refused with its reason, and no word of the text is lost', async () => {
	await goToEnd(onPhone)
	await onPhone.keyboard.type('Before. ')
	const svg = Buffer.from(
		'<!DOCTYPE svg [<!ENTITY a "b">]><svg xmlns="http://www.w3.org/2000/svg"/>'
	)
	await onPhone.getByRole('button', { name: 'More tools' }).click()
	await picks(onPhone, 'Attach a file', { name: 'x.pdf', mimeType: 'application/pdf', buffer: svg })
	await expect(onPhone.getByText('This drawing declares entities')).toBeVisible()
	await expectAccessible(onPhone, 'a refused file')
	await onPhone.getByRole('button', { name: 'Close' }).first().click()
	const pdf = { name: 'Plan.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7\n') }
	await picks(onPhone, 'Attach a file', pdf)
	await expect(editor(onPhone).getByRole('link', { name: 'Plan.pdf' })).toBeVisible()
	await expect(editor(page)).toContainText('Before.')
	await expect(editor(page).getByRole('link', { name: 'Plan.pdf' })).toBeVisible()
	await expectNoSidewaysScroll(onPhone, 'an attachment on a phone')
})

test('a picture is pasted and another one dropped, described, and drawn wider by pointer', async () => {
	await goToEnd(page)
	await page.keyboard.type('Before the paste.')
	await gives(page, 'paste', {
		name: 'image.png',
		type: 'image/png',
		bytes: await plain('#14663a')
	})
	const dialog = page.getByRole('dialog', { name: 'What does the picture show?' })
	await dialog.getByLabel('Words for people who do not see it').fill('A green door')
	await expectAccessible(page, 'describing a picture that was pasted')
	await dialog.getByRole('button', { name: 'Add to the text' }).click()
	const pasted = editor(page)
		.getByRole('figure')
		.filter({ has: page.getByAltText('A green door') })
	await expect(pasted).toBeVisible()
	const slider = pasted.getByRole('slider', { name: 'Width of the picture' })
	await slider.press('Home')
	await expect(pasted).toHaveAttribute('data-width', '10')
	const edge = await slider.boundingBox()
	if (!edge) throw new Error('it is on the page')
	await page.mouse.move(edge.x + edge.width / 2, edge.y + edge.height / 2)
	await page.mouse.down()
	await page.mouse.move(edge.x + 250, edge.y + edge.height / 2, { steps: 6 })
	await page.mouse.up()
	await expect.poll(async () => Number(await pasted.getAttribute('data-width'))).toBeGreaterThan(30)
	const width = String(await pasted.getAttribute('data-width'))
	await expect(editor(onPhone).locator(`figure[data-width="${width}"]`)).toBeVisible()

	const pdf = {
		name: 'Hours.pdf',
		type: 'application/pdf',
		bytes: [...Buffer.from('%PDF-1.7\n%Hours\n')]
	}
	const red = { name: 'door.png', type: 'image/png', bytes: await plain('#a02c1a') }
	await gives(page, 'drop', red, pdf)
	await dialog.getByRole('button', { name: 'Add to the text' }).click()
	await expect(editor(page).getByRole('link', { name: 'Hours.pdf' })).toBeVisible()
	await expect(editor(page)).toContainText('This picture still needs words')
	await expect(editor(onPhone).getByRole('link', { name: 'Hours.pdf' })).toBeVisible()
	await expectSaved(page)
	await page.reload()
	await expect(editor(page).getByAltText('A green door')).toBeVisible()
	await expect(
		page.getByRole('listitem').filter({ hasText: 'words for every picture' })
	).toHaveClass(/missing/)
	await expect(page.getByRole('button', { name: 'Put to review' })).toBeHidden()
})

test('a broken picture and a drawing that declares entities, dropped, are refused, and no word is lost', async () => {
	const before = await editor(page).innerText()
	const broken = {
		name: 'cut.png',
		type: 'image/png',
		bytes: (await plain('#333333')).slice(0, 60)
	}
	const hostile =
		'<!DOCTYPE svg [<!ENTITY a "b">]><svg xmlns="http://www.w3.org/2000/svg">&a;</svg>'
	const drawing = { name: 'x.svg', type: 'image/svg+xml', bytes: [...Buffer.from(hostile)] }
	await gives(page, 'drop', broken, drawing)
	const dialog = page.getByRole('dialog')
	for (const box of await dialog.getByRole('checkbox', { name: /It only decorates/ }).all())
		await box.check()
	await dialog.getByRole('button', { name: 'Add to the text' }).click()
	await expect(page.getByText('cut.png was not added')).toBeVisible()
	await expect(page.getByText('This drawing declares entities')).toBeVisible()
	await expectAccessible(page, 'dropped files that are refused')
	for (let n = 0; n < 2; n++)
		await page.getByRole('button', { name: 'Close', exact: true }).first().click()
	await expect(page.getByText('cut.png was not added')).toBeHidden()
	expect(await editor(page).innerText()).toBe(before)
})

test('without a connection the file waits, and is added when it is back', async () => {
	await goToEnd(page)
	await page.context().setOffline(true)
	const png = await sharp({ create: { width: 40, height: 40, channels: 3, background: '#a02c1a' } })
		.png()
		.toBuffer()
	await picks(page, 'Add a picture', { name: 'red.png', mimeType: 'image/png', buffer: png })
	const dialog = page.getByRole('dialog')
	await dialog.getByRole('checkbox', { name: /It only decorates/ }).check()
	await dialog.getByRole('button', { name: 'Add to the text' }).click()
	await expect(page.getByText('Files need the connection. red.png is kept')).toBeVisible()
	await page.context().setOffline(false)
	await expect(editor(page).locator('figure[data-decorative="true"] img')).toHaveAttribute(
		'alt',
		''
	)
	await expect(editor(onPhone).locator('figure[data-decorative="true"]')).toBeAttached()
	await expectSaved(page)
})

test('[PI3] a drawing is shown, and nothing in it runs or leads elsewhere', async () => {
	const svg =
		'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 20" onload="parent.pwned=1"><script>parent.pwned=1</script><style>rect{fill:#14663a}</style><rect width="40" height="20"/><image href="https://spy.example/x.png"/></svg>'
	const file = { name: 'Plan.svg', mimeType: 'image/svg+xml', buffer: Buffer.from(svg) }
	await goToEnd(page)
	await picks(page, 'Add a picture', file)
	const dialog = page.getByRole('dialog')
	await dialog.getByLabel('Words for people who do not see it').fill('A plan')
	await dialog.getByRole('button', { name: 'Add to the text' }).click()
	const drawing = editor(onPhone).getByRole('img', { name: 'A plan' })
	await expect.poll(() => drawing.evaluate((img: HTMLImageElement) => img.naturalWidth)).toBe(40)
	const served = await page.request.get(String(await drawing.getAttribute('src')))
	expect(served.headers()).toMatchObject({
		'content-type': 'image/svg+xml',
		'x-content-type-options': 'nosniff',
		'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox"
	})
	expect(await served.text()).not.toMatch(/script|onload|spy/)
	await expectSaved(page)
})

async function plain(background: string): Promise<number[]> {
	const size = { width: 60, height: 40, channels: 3, background } as const
	return [...(await sharp({ create: size }).png().toBuffer())]
}

type Given = { name: string; type: string; bytes: number[] }

/** Files come from the clipboard, or from the desktop to the last line of the text. */
async function gives(to: Page, how: 'paste' | 'drop', ...files: Given[]): Promise<void> {
	await goToEnd(to)
	await editor(to).evaluate(
		(text, [kind, given]) => {
			const data = new DataTransfer()
			for (const { name, type, bytes } of given)
				data.items.add(new File([new Uint8Array(bytes)], name, { type }))
			text.lastElementChild?.scrollIntoView({ block: 'center' })
			const { left, bottom } = text.lastElementChild?.getBoundingClientRect() ?? new DOMRect()
			const where = { clientX: left + 20, clientY: bottom - 6, bubbles: true, cancelable: true }
			text.dispatchEvent(
				kind === 'paste'
					? new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true })
					: new DragEvent('drop', { dataTransfer: data, ...where })
			)
		},
		[how, files] as const
	)
}
