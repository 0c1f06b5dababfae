/**
 * Pages that want to be something else than words once they are read twice: mutations of SVG, MathML, noscript,
 * style and template that got around sanitisers, programs in addresses and in CSS. Each says "words".
 */
export const HOSTILE_HTML: readonly string[] = [
	'<p onclick="pwned()">words</p><script>pwned()</script><img src=x onerror=pwned()>',
	'<p>words<svg></p><style><a title="</style><img src onerror=pwned()>"></svg></p>',
	'<p>words</p><math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=pwned()&gt;">',
	'<p>words</p><form><math><mtext></form><form><mglyph><svg><mtext><textarea><a title="</textarea><img src onerror=pwned()>">',
	'<p>words</p><noscript><p title="</noscript><img src=x onerror=pwned()>"></noscript>',
	'<p>words</p><template><img src=x onerror=pwned()></template><xmp><img src=x onerror=pwned()></xmp>',
	'<p>words</p><svg><animate onbegin=pwned() attributeName=x dur=1s><set attributeName=href to=javascript:pwned()></svg>',
	'<p>words</p><svg><foreignObject><iframe srcdoc="<script>pwned()</script>"></iframe></foreignObject></svg>',
	'<p style="background:url(https://spy.example/x);width:expression(pwned());behavior:url(#x)">words</p>',
	'<style>@import "https://spy.example/x.css"; p { background: url(https://spy.example/x) }</style><p>words</p>',
	'<a href="javascript:pwned()">words</a><a href="java&#9;script:pwned()">words</a>',
	'<a href="data:text/html,<script>pwned()</script>">words</a><a href="vbscript:pwned()">words</a>',
	'<link rel=stylesheet href=https://spy.example/x><meta http-equiv=refresh content="0;url=https://spy.example"><base href=https://spy.example><p>words</p>',
	'<p>words</p><iframe srcdoc="<img src=https://spy.example/x>"></iframe><object data="https://spy.example"></object><embed src="https://spy.example">',
	'<p>words</p><video poster=https://spy.example/x><source src onerror=pwned()></video><audio src=x onerror=pwned()>',
	'<details open ontoggle=pwned()><summary>words</summary></details><input autofocus onfocus=pwned()>',
	'<p>words</p><table background="https://spy.example/x"><tr><td background="javascript:pwned()">words</table>',
	'<p>words</p><figure data-file=\'{"hash":"javascript:pwned()"}\'><img src=x onerror=pwned()></figure>',
	'<p>words</p><span data-thread="<img src=x onerror=pwned()>" data-note="&lt;img src=x onerror=pwned()&gt;">words</span>'
]

/** What a page made of them must not hold, outside of what is said as words. */
export const DOES_SOMETHING =
	/<(?:script|img|svg|math|style|iframe|object|embed|template|noscript|form|link|meta|base|video|audio|xmp)\b|<[^>]*\son\w+\s*=|<[^>]*(?:javascript|vbscript|data):|<[^>]*(?:url\(|expression|spy\.example|behavior)/i
