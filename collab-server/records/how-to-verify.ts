import { ASIC_TYPE, MEMBERS, listXml, type BundleForm } from '#schema/record/asic.ts'
import { say, type Language } from '#schema/messages/format.ts'
import { digest } from '#schema/record/verify.ts'

/** What the file inside a bundle says of it. */
export type HowTo = {
	id: string
	organisation: string
	form: BundleForm
	/** When it is sealed. */
	at: Date
	/** Every member that the seal will cover, this file with them. */
	covered: readonly { name: string; type: string }[]
}

/**
 * [AS7] VERIFY.txt: how to check a bundle with the tools of any Unix, in the language of authority. Lines
 * that begin with four spaces are the commands; run one after the other, they name every file that is
 * not as it was sealed.
 */
export function howToVerify(about: HowTo, language: Language): string {
	const { id, organisation, form } = about
	const tools = form === 'cades' ? 'unzip, openssl, grep' : 'unzip, openssl, xmlsec1, grep'
	const step = (key: Step, commands: string[] = []) => {
		const words = say(language, `record.verify_file.${key}`, { id, organisation, tools })
		return [...words.split('\n').map(wrapped), ...commands].join('\n')
	}
	const has = (member: string) => about.covered.some(({ name }) => name === member)
	return `${[
		step('title'),
		step('open', OPEN(id)),
		step('files', form === 'cades' ? CADES_FILES : XADES_FILES),
		step('others', [...OTHERS(form), ...LIST(about)]),
		step('authority', form === 'cades' ? CADES_AUTHORITY : XADES_AUTHORITY),
		step('seal', form === 'cades' ? CADES_SEAL(about.at) : XADES_SEAL(about.at)),
		step('time', [...(form === 'cades' ? CADES_TIME : XADES_TIME), ...HEAD_TIME]),
		step('text', TEXT),
		...(has(MEMBERS.snapshot) ? [step('snapshot', SNAPSHOT)] : []),
		...(has(MEMBERS.sealedConsistency) ? [step('ledger', LEDGER(has(MEMBERS.consistency)))] : []),
		step('result', RESULT),
		step('rest')
	].join('\n\n')}\n`
}

type Step =
	| 'title'
	| 'open'
	| 'files'
	| 'others'
	| 'authority'
	| 'seal'
	| 'time'
	| 'text'
	| 'snapshot'
	| 'ledger'
	| 'result'
	| 'rest'

const COLUMNS = 96

function wrapped(words: string): string {
	const lines = ['']
	for (const word of words.split(' ')) {
		const line = lines.at(-1) ?? ''
		if (line.length + 1 + word.length > COLUMNS) lines.push(word)
		else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`
	}
	return lines.join('\n')
}

const OPEN = (id: string) => [
	`    mkdir ${id} && cd ${id} && unzip -q ../${id}.asice`,
	`    [ "$(cat ${MEMBERS.mimetype})" = ${ASIC_TYPE} ] && echo OK ${MEMBERS.mimetype} || echo BAD ${MEMBERS.mimetype}`
]

/** Each line of the manifest names a file and its SHA-256 in base64. */
const filesOf = (element: string, manifest: string) => [
	`    sed -n 's/.*<${element} [^>]*URI="\\([^"#]*\\)".*<ds:DigestValue>\\([^<]*\\)<.*/\\2 \\1/p' ${manifest} |`,
	'    while read -r hash name; do',
	'      if [ "$(openssl dgst -sha256 -binary "$name" | openssl base64 -A)" = "$hash" ]',
	'      then echo "OK $name"; else echo "BAD $name"; fi',
	'    done'
]
const CADES_FILES = filesOf('asic:DataObjectReference', MEMBERS.manifest)
const XADES_FILES = filesOf('ds:Reference', MEMBERS.xades)

const OTHERS = (form: BundleForm) => [
	`    find . -type f | cut -c3- | grep -v -e '^META-INF/' -e '^${MEMBERS.mimetype}$' | while read -r name; do`,
	`      grep -q "URI=\\"$name\\"" ${form === 'cades' ? MEMBERS.manifest : MEMBERS.xades} || echo "BAD $name"`,
	'    done'
]

const LIST = ({ form, covered }: HowTo) =>
	form === 'cades'
		? []
		: [
				`    openssl dgst -sha256 -binary ${MEMBERS.list} | openssl base64 -A | tr '+/' '-_' | grep -q '^${digest(new TextEncoder().encode(listXml(covered)))}' \\`,
				`    && echo OK ${MEMBERS.list} || echo BAD ${MEMBERS.list}`
			]

const CADES_AUTHORITY = [
	`    openssl pkcs7 -inform DER -in ${MEMBERS.cades} -print_certs -out ../authority.pem`,
	'    openssl crl2pkcs7 -nocrl -certfile ../authority.pem | openssl pkcs7 -print_certs -noout',
	"    sed -n '/BEGIN/,/END/p' ../authority.pem | tac | sed '/BEGIN/q' | tac | openssl x509 -noout -subject -fingerprint -sha256"
]
const XADES_AUTHORITY = [
	`    grep -o '<ds:X509Certificate>[^<]*' ${MEMBERS.xades} | cut -d'>' -f2 | while read -r certificate; do`,
	'      echo "$certificate" | openssl base64 -d -A | openssl x509 -inform DER -noout -subject -issuer -fingerprint -sha256',
	'    done',
	`    grep -o '<ds:X509Certificate>[^<]*' ${MEMBERS.xades} | tail -1 | cut -d'>' -f2 | openssl base64 -d -A |`,
	'      openssl x509 -inform DER -out ../authority.pem'
]

const seconds = (at: Date) => Math.floor(at.getTime() / 1000)

const CADES_SEAL = (at: Date) => [
	`    openssl cms -verify -cades -binary -inform DER -in ${MEMBERS.cades} -content ${MEMBERS.manifest} \\`,
	`      -CAfile ../authority.pem -partial_chain -check_ss_sig -attime ${seconds(at)} -purpose any -out /dev/null \\`,
	`    && echo OK ${MEMBERS.cades} || echo BAD ${MEMBERS.manifest} or ${MEMBERS.cades}`
]
const XADES_SEAL = (at: Date) => [
	`    openssl verify -check_ss_sig -attime ${seconds(at)} -CAfile ../authority.pem ../authority.pem || echo BAD ${MEMBERS.xades}`,
	`    xmlsec1 --verify --id-attr:Id http://uri.etsi.org/01903/v1.3.2#:SignedProperties \\`,
	`      --trusted-pem ../authority.pem --verification-gmt-time '${at.toISOString().slice(0, 19).replace('T', ' ')}' ${MEMBERS.xades} \\`,
	`    && echo OK ${MEMBERS.xades} || echo BAD ${MEMBERS.xades}`
]

/** Checks the token in time.der over what was stamped. */
const timeOf = (member: string) => [
	'    openssl pkcs7 -inform DER -in ../time.der -print_certs -out ../time.pem',
	'    openssl ts -reply -token_in -in ../time.der -text | grep "Time stamp"',
	'    openssl ts -verify -token_in -in ../time.der -data ../stamped \\',
	`      -CAfile ../time.pem -partial_chain -check_ss_sig && echo "OK ${member} (time)" || echo "BAD ${member} (time)"`
]
/** The value that was stamped and the token, both taken out of the seal. */
const CADES_TIME = [
	`    at=$(openssl asn1parse -inform DER -in ${MEMBERS.cades} | grep -B3 -A2 id-smime-aa-timeStampToken | cut -d: -f1)`,
	`    openssl asn1parse -inform DER -in ${MEMBERS.cades} -strparse $(echo $at | cut -d' ' -f1) -noout -out ../stamped`,
	`    openssl asn1parse -inform DER -in ${MEMBERS.cades} -strparse $(echo $at | cut -d' ' -f6) -noout -out ../time.der`,
	...timeOf(MEMBERS.cades)
]
const XADES_TIME = [
	`    grep -o '<ds:SignatureValue .*</ds:SignatureValue>' ${MEMBERS.xades} | tr -d '\\n' > ../stamped`,
	`    grep -o '<xades:EncapsulatedTimeStamp [^<]*' ${MEMBERS.xades} | cut -d'>' -f2 | openssl base64 -d -A -out ../time.der`,
	...timeOf(MEMBERS.xades)
]
const HEAD_TIME = [
	`    cp ${MEMBERS.checkpoint} ../stamped && cp ${MEMBERS.checkpointTime} ../time.der`,
	...timeOf(MEMBERS.checkpoint)
]

const TEXT = [
	`    hash=$(openssl dgst -sha256 -binary ${MEMBERS.text} | openssl base64 -A | tr '+/' '-_' | tr -d =)`,
	`    grep -q "\\"text\\":{\\"hash\\":{\\"alg\\":\\"sha-256\\",\\"value\\":\\"$hash\\"}" ${MEMBERS.record} && echo "OK ${MEMBERS.text} (voted on)" || echo "BAD ${MEMBERS.text} (voted on)"`
]

/** [L17] A proof of consistency as RFC 9162, 2.1.4.2 checks it, with nothing but a shell and SHA-256. */
const LEDGER = (named: boolean) => [
	`    branch() { { printf '\\001'; printf %s "$1" | openssl base64 -d -A; printf %s "$2" | openssl base64 -d -A; } |`,
	'      openssl dgst -sha256 -binary | openssl base64 -A; }',
	`    head_in() { sed '1,/^$/d' "$1" | sed 3q; }`,
	'    continues() {',
	'      file=$1; under=$2; size=$3; root=$4; good=BAD',
	'      new=$(head_in $file | sed -n 2p)',
	`      case "$new" in *[!0-9]* | '') size= ;; esac`,
	`      [ "$(head_in $file)" = "$(head_in $under)" ] || size=`,
	'      if [ -n "$size" ] && [ "$(sed 1q $file)" = "old $size" ]; then',
	`        set -- $(sed '1d;/^$/q' $file)`,
	'        fn=$((size - 1)); sn=$((new - 1)); good=OK',
	'        while [ $((fn % 2)) = 1 ]; do fn=$((fn / 2)); sn=$((sn / 2)); done',
	'        if [ $fn = 0 ]; then old=$root; else old=$1; [ $# = 0 ] || shift; fi',
	'        now=$old',
	'        for hash in "$@"; do',
	'          [ $sn = 0 ] && good=BAD',
	'          if [ $((fn % 2)) = 1 ] || [ $fn = $sn ]; then',
	'            old=$(branch "$hash" "$old"); now=$(branch "$hash" "$now")',
	'            while [ $((fn % 2)) = 0 ] && [ $fn != 0 ]; do fn=$((fn / 2)); sn=$((sn / 2)); done',
	'          else now=$(branch "$now" "$hash"); fi',
	'          fn=$((fn / 2)); sn=$((sn / 2))',
	'        done',
	'        [ $sn = 0 ] && [ "$old" = "$root" ] && [ "$now" = "$(head_in $file | sed -n 3p)" ] || good=BAD',
	'      fi',
	'      echo "$good $file (goes on)"',
	'    }',
	...(named
		? [
				`    continues ${MEMBERS.consistency} ${MEMBERS.proof} \\`,
				`      $(sed -n 's/.*"since":{"proof":"record.tlog-consistency","root":"\\([^"]*\\)","size":\\([0-9]*\\)}.*/\\2 \\1=/p' ${MEMBERS.record} | tr '_-' '/+')`
			]
		: []),
	`    continues ${MEMBERS.sealedConsistency} ${MEMBERS.sealedProof} $(head_in ${MEMBERS.proof} | sed 1d)`
]

const SNAPSHOT = [
	`    hash=$(openssl dgst -sha256 -binary ${MEMBERS.snapshot} | openssl base64 -A | tr '+/' '-_' | tr -d =)`,
	`    grep -q "\\"published\\":{\\"alg\\":\\"sha-256\\",\\"value\\":\\"$hash\\"}" ${MEMBERS.record} && echo "OK ${MEMBERS.snapshot} (published)" || echo "BAD ${MEMBERS.snapshot} (published)"`
]

const RESULT = [`    grep -o '"statement":"[^"]*"' ${MEMBERS.record}`]
