import fc from 'fast-check'

/**
 * Properties play the same plays in every run of the suite, so that nobody's work is refused for a play that
 * comes up once in a thousand. `SEED=random` plays others, `SEED=<number>` repeats one of them.
 */
const { SEED = '20261125' } = process.env
if (SEED !== 'random') fc.configureGlobal({ seed: Number(SEED) })
