import type en from '../en/mail.ts'

export default {} satisfies Record<keyof typeof en, string>
