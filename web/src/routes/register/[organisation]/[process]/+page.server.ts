import { registerList } from '#lib/register/server/register-list.ts'

export const load = (event) => registerList(event)
