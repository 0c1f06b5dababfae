import { LANGUAGES, say } from '../messages/format.ts'
import type { Language, MessageKey } from '../messages/format.ts'
import { placeAddress } from './address.ts'
import { DISTRIBUTIONS } from './data-files.ts'
import type { Organisation } from './entry.ts'

/** What a catalogue of data is told about the register of one organisation. */
export type Described = { organisation: Organisation }

const AUTHORITY = 'http://publications.europa.eu/resource/authority'
const MEDIA = 'https://www.iana.org/assignments/media-types'
const LANGUAGE_CODES: Record<Language, string> = { en: 'ENG', it: 'ITA', lv: 'LAV', es: 'SPA' }
/** ISO 3166-1 alpha-3, which the Publications Office names countries by. */
const COUNTRY_CODES: Record<string, string> = {
	AT: 'AUT',
	BE: 'BEL',
	BG: 'BGR',
	CY: 'CYP',
	CZ: 'CZE',
	DE: 'DEU',
	DK: 'DNK',
	EE: 'EST',
	ES: 'ESP',
	FI: 'FIN',
	FR: 'FRA',
	GR: 'GRC',
	HR: 'HRV',
	HU: 'HUN',
	IE: 'IRL',
	IT: 'ITA',
	LT: 'LTU',
	LU: 'LUX',
	LV: 'LVA',
	MT: 'MLT',
	NL: 'NLD',
	PL: 'POL',
	PT: 'PRT',
	RO: 'ROU',
	SE: 'SWE',
	SI: 'SVN',
	SK: 'SVK'
}

/**
 * [PR8] The register as a catalogue with one data set for each organisation (DCAT-AP 3, as JSON-LD). A licence
 * stands there only where the operator named one: we cannot grant it for them.
 */
export function dcatCatalogue(
	described: readonly Described[],
	base: string,
	licence: string | null
): object {
	const catalogue = `${base}/register`
	const [first] = described
	return {
		'@context': CONTEXT,
		'@graph': [
			{
				'@id': `${catalogue}#catalogue`,
				'@type': 'dcat:Catalog',
				'dct:title': inAll('register.data_catalogue'),
				'dct:description': inAll('register.data_about'),
				...(first && { 'dct:publisher': { '@id': agentOf(first, base) } }),
				'foaf:homepage': { '@id': catalogue },
				'dct:language': LANGUAGES.map((language) => languageOf(language)),
				'dcat:dataset': described.map((one) => ({ '@id': dataSetOf(one, base) }))
			},
			...described.flatMap((one) => [
				agent(one, base),
				dataSet(one, base),
				...DISTRIBUTIONS.map((file) => distribution(one, file, base, licence))
			])
		]
	}
}

const CONTEXT = {
	dcat: 'http://www.w3.org/ns/dcat#',
	dct: 'http://purl.org/dc/terms/',
	foaf: 'http://xmlns.com/foaf/0.1/',
	adms: 'http://www.w3.org/ns/adms#'
}

function agent(one: Described, base: string): object {
	const { organisation } = one
	return {
		'@id': agentOf(one, base),
		'@type': 'foaf:Agent',
		'foaf:name': organisation.name,
		...(organisation.type === 'public_administration' && {
			'dct:type': { '@id': 'http://purl.org/adms/publishertype/PublicBody' }
		})
	}
}

function dataSet(one: Described, base: string): object {
	const { organisation } = one
	const country = COUNTRY_CODES[organisation.country ?? '']
	return {
		'@id': dataSetOf(one, base),
		'@type': 'dcat:Dataset',
		'dct:title': inAll('register.data_title', { organisation: organisation.name }),
		'dct:description': inAll('register.data_about'),
		'dct:identifier': organisation.id,
		'dct:publisher': { '@id': agentOf(one, base) },
		'dcat:theme': { '@id': `${AUTHORITY}/data-theme/GOVE` },
		'dct:accrualPeriodicity': { '@id': `${AUTHORITY}/frequency/IRREG` },
		'dct:accessRights': { '@id': `${AUTHORITY}/access-right/PUBLIC` },
		...(country && { 'dct:spatial': { '@id': `${AUTHORITY}/country/${country}` } }),
		'dcat:landingPage': { '@id': base + placeAddress(organisation) },
		'dct:conformsTo': { '@id': 'https://www.popoloproject.com/specs/' },
		'dcat:distribution': DISTRIBUTIONS.map(({ name }) => ({
			'@id': distributionOf(one, name, base)
		}))
	}
}

function distribution(
	one: Described,
	{ name, fileType, mediaType }: (typeof DISTRIBUTIONS)[number],
	base: string,
	licence: string | null
): object {
	const address = `${base}${placeAddress(one.organisation)}/${name}`
	return {
		'@id': distributionOf(one, name, base),
		'@type': 'dcat:Distribution',
		'dct:title': `${one.organisation.name}: ${fileType}`,
		'dcat:accessURL': { '@id': address },
		'dcat:downloadURL': { '@id': address },
		'dct:format': { '@id': `${AUTHORITY}/file-type/${fileType}` },
		'dcat:mediaType': { '@id': `${MEDIA}/${mediaType}` },
		...(licence && { 'dct:license': { '@id': licence } })
	}
}

function agentOf({ organisation }: Described, base: string): string {
	return `${base}${placeAddress(organisation)}#organisation`
}

function dataSetOf({ organisation }: Described, base: string): string {
	return `${base}${placeAddress(organisation)}#data`
}

function distributionOf({ organisation }: Described, name: string, base: string): string {
	return `${base}${placeAddress(organisation)}#${name}`
}

function languageOf(language: Language): object {
	return { '@id': `${AUTHORITY}/language/${LANGUAGE_CODES[language]}` }
}

function inAll(key: MessageKey, params: Record<string, string> = {}): object[] {
	return LANGUAGES.map((language) => ({
		'@language': language,
		'@value': say(language, key, params)
	}))
}
