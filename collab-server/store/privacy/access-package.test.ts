import { getTableColumns, getTableName, is, type Column } from 'drizzle-orm'
import { PgTable } from 'drizzle-orm/pg-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Caller } from '../acting/caller.ts'
import {
	aCitizen,
	aDecision,
	aDraft,
	aProcess,
	aSecretary,
	aWorld,
	codeOf,
	type TestProcess,
	type World
} from '../cast/cast.ts'
import { TestText } from '../cast/cast-texts.ts'
import { processLog } from '../processes/process-log.ts'
import { ownPackage, packageInProcess, type AccessPackage } from './access-package.ts'
import { ELSEWHERE, KEPT } from './kept-about.ts'

const modules = import.meta.glob('#schema/db/*.ts', { eager: true })

let world: World
let process: TestProcess
let cleo: Caller
beforeAll(async () => {
	world = await aWorld()
	process = await aProcess(world)
	cleo = await aCitizen(world, process, 'Cleo Package')
})
afterAll(() => world.drop())

const rowsOf = ({ kept }: AccessPackage, name: string) =>
	kept.find((one) => one.name === name)?.rows ?? []

describe('[PD5] everything that is kept about a person', () => {
	test('every column of every table that names a person is given, or said to be elsewhere', () => {
		const tables = Object.values(modules)
			.flatMap((module) => Object.values(module as object))
			.filter((value): value is PgTable => is(value, PgTable))
		expect(tables.length).toBeGreaterThan(60)
		const naming = tables.flatMap((table) =>
			Object.values(getTableColumns(table))
				.filter(namesAPerson)
				.map((column) => `${getTableName(table)}.${column.name}`)
		)
		const known = KEPT.map(({ table, of }) => `${getTableName(table)}.${of.name}`)
		expect(new Set([...known, ...Object.keys(ELSEWHERE)])).toEqual(new Set(naming))
	})

	test('gives words, roles and visits, each with what it is about', async () => {
		const artefact = await aDraft(world, process)
		await new TestText(world, artefact).say(cleo, 'The lamp at the corner is broken.')
		const file = await ownPackage(world.db, cleo, world.now)
		expect(file.person).toMatchObject({ displayName: 'Cleo Package', email: cleo.email })
		expect(file.words).toMatchObject([{ passages: ['The lamp at the corner is broken.'] }])
		expect(rowsOf(file, 'role')).toMatchObject([
			{ process: 'Moving-in help page', says: { role: 'citizen' } }
		])
		expect(rowsOf(file, 'edit')).toMatchObject([{ about: 'The help page' }])
	})

	test('words on a board, too', async () => {
		const board = await aDraft(world, process, 'board')
		await new TestText(world, board).write(cleo, (_, doc) => {
			doc.getMap('cards').set('one', 'Bins every week')
		})
		const { words } = await ownPackage(world.db, cleo, world.now)
		expect(words.flatMap(({ passages }) => passages)).toContain('Bins every week')
	})

	test('nothing about anybody else', async () => {
		const other = await aCitizen(world, process, 'Otto Other')
		const decision = await aDecision(world, process)
		for (const who of [cleo, other])
			await world.act(who, 'cast-ballot', {
				...{ decision: decision.id, choice: 'consent', reason: `${who.displayName} agrees` }
			})
		const file = await ownPackage(world.db, cleo, world.now)
		expect(rowsOf(file, 'ballot')).toMatchObject([
			{ says: { choice: 'consent', reason: 'Cleo Package agrees' } }
		])
		const { words, mails, kept, person } = file
		const text = JSON.stringify({ words, mails, kept, person })
		expect(text).not.toContain('Otto')
		for (const one of [other, process.facilitator]) expect(text).not.toContain(one.personId)
	})

	test('no more than five an hour', async () => {
		const eager = await aCitizen(world, process, 'Eva Eager')
		for (let n = 0; n < 5; n++) await ownPackage(world.db, eager, world.now)
		expect(await codeOf(ownPackage(world.db, eager, world.now))).toBe('too_many_attempts')
	})
})

describe('[PD6] the package of somebody else', () => {
	const asked = () => ({ process: process.id, person: cleo.personId, reason: 'Letter of 7 May' })

	test('is made by a secretary, of one process, with a reason that is entered', async () => {
		const secretary = await aSecretary(world, process)
		const elsewhere = await aProcess(world)
		await world.act(elsewhere.facilitator, 'create-invitation', {
			...{ process: elsewhere.id, role: 'citizen', maxUses: 1, expiresAt: world.in(3_600_000) }
		})
		await world.act(secretary, 'make-access-package', asked())
		const file = await packageInProcess(world.db, secretary, asked(), world.now)
		expect(file.person).toEqual({ displayName: 'Cleo Package' })
		expect(file.mails).toEqual([])
		expect(rowsOf(file, 'session')).toEqual([])
		for (const { rows } of file.kept)
			for (const row of rows) expect(row.process).toBe('Moving-in help page')
		const { entries } = await processLog(world.db, secretary, process.id, {}, world.now)
		expect(entries[0]).toMatchObject({
			...{ type: 'package-made', by: { name: 'Sal Secretary' } },
			data: { person: 'Cleo Package', reason: 'Letter of 7 May' }
		})
	})

	test('and by nobody else; not without a reason, not of a stranger', async () => {
		const secretary = await aSecretary(world, process)
		const needs = asked()
		for (const who of [process.facilitator, cleo]) {
			expect(await codeOf(world.act(who, 'make-access-package', needs))).toBe('forbidden')
			expect(await codeOf(packageInProcess(world.db, who, needs, world.now))).toBe('forbidden')
		}
		const refused = (change: object) =>
			codeOf(world.act(secretary, 'make-access-package', { ...needs, ...change }))
		expect(await refused({ reason: '' })).toBe('reason_missing')
		const stranger = await aProcess(world)
		expect(await refused({ person: stranger.facilitator.personId })).toBe('not_found')
		expect(await refused({ person: 'nobody' })).toBe('not_found')
	})
})

/** By a foreign key, or by what such columns are called where the key was left out. */
function namesAPerson(column: Column): boolean {
	const type = column.getSQLType()
	if (!type.startsWith('uuid') || column.name === 'superseded_by') return false
	return /^(by|author|authors|person_id|decider_id|from_person|to_person)$|_by$|^by_person$/.test(
		column.name
	)
}
