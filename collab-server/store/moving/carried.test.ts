import { getTableColumns, getTableName, is } from 'drizzle-orm'
import { PgTable, getTableConfig } from 'drizzle-orm/pg-core'
import { expect, test } from 'vitest'
import { CARRIED, LEFT_BEHIND } from './carried.ts'
import { lineOf, plainRow, rowOf } from './carried-rows.ts'

const modules = import.meta.glob('#schema/db/*.ts', { eager: true })
const tables = Object.values(modules)
	.flatMap((module) => Object.values(module as object))
	.filter((value): value is PgTable => is(value, PgTable))

test('[MV1] every table goes along, or stays with a reason', () => {
	const known = [...CARRIED.map(({ name }) => name), ...Object.keys(LEFT_BEHIND)]
	expect(known.toSorted()).toEqual(tables.map((table) => getTableName(table)).toSorted())
})

test('[MV1] what is named is written before what names it', () => {
	const places = CARRIED.map(({ name }) => name)
	const wrong = CARRIED.flatMap(({ table, name }) =>
		getTableConfig(table).foreignKeys.flatMap((key) => {
			const named = getTableName(key.reference().foreignTable)
			const early = places.includes(named) && places.indexOf(named) > places.indexOf(name)
			return early ? [`${name} -> ${named}`] : []
		})
	)
	expect(wrong).toEqual([])
})

test('[MV4] a line is a row of exactly these columns and kinds, or none', () => {
	const one = CARRIED.find(({ name }) => name === 'roll_entry')
	if (!one) throw new Error('rolls go along')
	const row = {
		decisionId: '0190c1de-0001-7000-8000-000000000001',
		personId: '0190c1de-0001-7000-8000-000000000002',
		...{ constituency: 'citizens', weight: 1, salt: Uint8Array.of(1, 2), present: false }
	}
	const line = lineOf(plainRow(row, getTableColumns(one.table)))
	expect(rowOf(line, one.columns)).toEqual(row)
	for (const broken of [
		line.replace('"weight":1', '"weight":1.5'),
		line.replace('"weight":1', '"weight":null'),
		line.replace('"weight":1', '"weight":"1"'),
		line.replace('"present":false', '"present":0'),
		line.replace('AQI=', '%%'),
		line.replace('0190c1de', 'nobody'),
		line.replace('"weight":1', '"weight":1,"more":1'),
		line.replace(',"weight":1', ''),
		'null',
		'[]',
		'{'
	])
		expect(rowOf(broken, one.columns), broken).toBeNull()
})
