import type en from '../en/record.ts'

export default {} satisfies Record<keyof typeof en, string>
