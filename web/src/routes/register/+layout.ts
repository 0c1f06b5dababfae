/** [PR9] Nothing here needs a script, so none is sent. */
export const csr = false
