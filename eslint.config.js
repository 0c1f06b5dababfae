import js from '@eslint/js'
import svelte from 'eslint-plugin-svelte'
import globals from 'globals'
import ts from 'typescript-eslint'
import svelteConfig from './svelte.config.js'

/** An arrow of the house that points the wrong way, with the reason as the message. */
const forbid = (files, group, message, ignores = []) => ({
	files,
	ignores: ['**/*.test.ts', ...ignores],
	rules: {
		'@typescript-eslint/no-restricted-imports': ['error', { patterns: [{ group, message }] }]
	}
})

export default ts.config(
	{ ignores: ['**/node_modules', '**/.svelte-kit', 'build', 'data', 'e2e/results'] },
	js.configs.recommended,
	...ts.configs.recommended,
	...svelte.configs.recommended,
	{
		languageOptions: { globals: { ...globals.node, ...globals.browser } },
		rules: {
			'no-undef': 'off',
			'@typescript-eslint/no-explicit-any': 'error',
			'@typescript-eslint/no-non-null-assertion': 'error',
			'@typescript-eslint/no-unused-vars': [
				'error',
				{ argsIgnorePattern: '^_', varsIgnorePattern: '^_' }
			],
			'svelte/no-navigation-without-resolve': 'off',
			eqeqeq: ['error', 'always']
		}
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: { parserOptions: { parser: ts.parser, svelteConfig } }
	},
	forbid(
		['schema/**/*.ts'],
		['#collab/*', '#lib/*', '**/collab-server/**', '**/web/**', 'node:*'],
		'schema is pure: no input, output, clock or randomness, so that the same rules run anywhere.',
		['schema/db/drizzle.config.ts']
	),
	forbid(
		['collab-server/store/**/*.ts'],
		['#lib/*', '**/web/**', '**/sync/**', '**/records/**', '**/port/**', '**/witness/**'],
		'The store knows the tables and the rules, not the doors that lead to it.'
	),
	forbid(
		['collab-server/{sync,records,port,witness}/**/*.ts'],
		['#lib/*', '**/web/**'],
		'The server does not know the pages.'
	),
	forbid(
		['web/src/**/*.{ts,svelte}'],
		['#collab/sync/*', '#collab/records/*', '**/collab-server/**'],
		'Pages ask the store; live editing and sealing happen in the collaboration server.'
	)
)
