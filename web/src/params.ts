import { defineParams } from '@sveltejs/kit/params'
import { isRecordId, recordFileOf } from '#schema/register/address.ts'
import { DISTRIBUTIONS } from '#schema/register/data-files.ts'

const fits = (test: (param: string) => boolean) => (param: string) =>
	test(param) ? param : undefined

/** [PR5] Which part of an address of the register is a record, a file of one, or data. */
export const params = defineParams({
	record: fits(isRecordId),
	recordFile: fits((param) => recordFileOf(param) !== null),
	registerData: fits((param) => DISTRIBUTIONS.some(({ name }) => name === param))
})
