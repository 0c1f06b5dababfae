import type en from '../en/governance.ts'

export default {} satisfies Record<keyof typeof en, string>
