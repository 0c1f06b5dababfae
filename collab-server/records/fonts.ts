import { createRequire } from 'node:module'

const require = createRequire(import.meta.url)

/** The bundled fonts (OFL). Governed text stands in Libertinus Serif, which Typst brings along. */
export const FONT_FILES = [
	'@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf',
	'@expo-google-fonts/noto-sans/400Regular_Italic/NotoSans_400Regular_Italic.ttf',
	'@expo-google-fonts/noto-sans/600SemiBold/NotoSans_600SemiBold.ttf',
	'@expo-google-fonts/noto-emoji/400Regular/NotoEmoji_400Regular.ttf',
	'@expo-google-fonts/vazirmatn/400Regular/Vazirmatn_400Regular.ttf',
	'@expo-google-fonts/noto-sans-hebrew/400Regular/NotoSansHebrew_400Regular.ttf'
].map((name) => require.resolve(name))
