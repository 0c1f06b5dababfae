import { Editor } from '@tiptap/core'
import { afterEach, beforeAll, expect, test } from 'vitest'
import { documentExtensions } from './extensions.ts'
import { DOES_SOMETHING, HOSTILE_HTML } from '#schema/docs/test-hostile.ts'
import { cleaned, CleanPaste } from './paste.ts'

// The document of these tests would fetch what no browser fetches of a page that is only parsed.
beforeAll(() => {
	const settings = {
		disableCSSFileLoading: true,
		disableIframePageLoading: true,
		handleDisabledFileLoadingAsSuccess: true
	}
	Object.assign(Reflect.get(window, 'happyDOM').settings, settings)
})

const editors: Editor[] = []
afterEach(() => editors.splice(0).forEach((editor) => editor.destroy()))

/** What the text says after this was pasted into an empty one: its HTML without ids, widths, directions and numbers. */
function pasted(html: string): string {
	const editor = new Editor({
		element: document.body.appendChild(document.createElement('div')),
		extensions: [...documentExtensions({ writes: false }), CleanPaste]
	})
	editors.push(editor)
	editor.view.pasteHTML(html)
	editor.state.doc.check()
	return editor
		.getHTML()
		.replace(/<colgroup>.*?<\/colgroup>|<a href="#notes".*?<\/a>/g, '')
		.replace(/ (rel|target|class|id|data-id|style|colspan|rowspan|dir)="[^"]*"/g, '')
}

/** As Word for Windows (version 16) puts it on the clipboard. */
const WORD = `<html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word" xmlns="http://www.w3.org/TR/REC-html40">
<head><meta http-equiv=Content-Type content="text/html; charset=utf-8"><meta name=Generator content="Microsoft Word 15">
<!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml><![endif]-->
<style><!-- @font-face {font-family:Calibri;} p.MsoNormal {margin:0cm; font-size:11.0pt;} --></style></head>
<body lang=EN-US style='tab-interval:36.0pt;word-wrap:break-word'><!--StartFragment-->
<h1><span lang=LV style='mso-ansi-language:LV'>House rules<o:p></o:p></span></h1>
<p class=MsoNormal><b><span lang=LV style='font-size:14.0pt;color:#2F5496'>Pay</span></b><span lang=LV> on the <i>first</i><a style='mso-footnote-id:ftn1' href="#_ftn1" name="_ftnref1" title=""><span class=MsoFootnoteReference><span style='mso-special-character:footnote'><![if !supportFootnotes]><span class=MsoFootnoteReference><span lang=LV style='font-size:11.0pt'>[1]</span></span><![endif]></span></span></a>.<o:p></o:p></span></p>
<p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span style='font-family:Symbol'><span style='mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp; </span></span></span><![endif]><span lang=LV>Keys<o:p></o:p></span></p>
<p class=MsoListParagraphCxSpMiddle style='margin-left:72.0pt;text-indent:-18.0pt;mso-list:l0 level2 lfo1'><![if !supportLists]><span style='font-family:"Courier New"'><span style='mso-list:Ignore'>o<span style='font:7.0pt "Times New Roman"'>&nbsp; </span></span></span><![endif]><span lang=LV>of the yard<o:p></o:p></span></p>
<p class=MsoListParagraphCxSpLast style='text-indent:-18.0pt;mso-list:l1 level1 lfo2'><![if !supportLists]><span style='mso-list:Ignore'>1.<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span><![endif]><span lang=LV>Ask<o:p></o:p></span></p>
<table class=MsoTableGrid border=1 cellspacing=0 style='border-collapse:collapse;mso-yfti-tbllook:1184'><tr style='mso-yfti-irow:0'><td width=301 valign=top style='width:225.4pt;border:solid windowtext 1.0pt'><p class=MsoNormal style='margin-bottom:0cm'><span lang=LV>Rent<o:p></o:p></span></p></td></tr></table>
<!--EndFragment--><div style='mso-element:footnote-list'><hr align=left size=1 width="33%">
<div style='mso-element:footnote' id=ftn1><p class=MsoFootnoteText><a style='mso-footnote-id:ftn1' href="#_ftnref1" name="_ftn1" title=""><span class=MsoFootnoteReference>[1]</span></a> <span lang=LV>Of each month.<o:p></o:p></span></p></div></div></body></html>`

/** As Google Docs in Chrome puts it there. */
const GOOGLE = `<meta charset='utf-8'><b style="font-weight:normal;" id="docs-internal-guid-4c6d9d6e-7fff-1d4b-9b0e-0f3cf4d8d7a1"><h2 dir="ltr" style="line-height:1.38;margin-top:18pt;"><span style="font-size:16pt;font-family:Arial,sans-serif;color:#000000;background-color:transparent;font-weight:400;font-style:normal;font-variant:normal;text-decoration:none;vertical-align:baseline;white-space:pre-wrap;">House rules</span></h2><p dir="ltr" style="line-height:1.38;"><span style="font-size:11pt;font-weight:700;font-style:normal;text-decoration:none;">Pay</span><span style="font-size:11pt;font-weight:400;font-style:normal;text-decoration:none;"> on the </span><span style="font-weight:400;font-style:italic;text-decoration:none;">first</span><span style="font-weight:400;text-decoration:none;">, </span><a href="https://example.org/rent" style="text-decoration:none;"><span style="color:#1155cc;font-weight:400;text-decoration:underline;-webkit-text-decoration-skip:none;">see here</span></a></p><ul style="margin-top:0;padding-inline-start:48px;"><li dir="ltr" style="list-style-type:disc;font-size:11pt;" aria-level="1"><p dir="ltr" role="presentation" style="line-height:1.38;"><span style="font-weight:400;">Keys</span></p></li><ul style="margin-top:0;"><li dir="ltr" style="list-style-type:circle;" aria-level="2"><p dir="ltr" role="presentation"><span style="font-weight:400;">of the yard</span></p></li></ul></ul></b><br class="Apple-interchange-newline">`

/** As LibreOffice Writer (version 24) puts it there. */
const LIBRE = `<!DOCTYPE html><html><head><meta http-equiv="content-type" content="text/html; charset=utf-8"/><title></title><meta name="generator" content="LibreOffice 24.2 (Linux)"/><style type="text/css">@page { size: 21cm 29.7cm; margin: 2cm } p { line-height: 115%; margin-bottom: 0.25cm; background: transparent }</style></head><body lang="lv-LV" link="#000080" vlink="#800000" dir="ltr"><h1 class="western" style="font-weight: normal">House rules</h1>
<p style="line-height: 100%; margin-bottom: 0cm"><font face="Liberation Sans, sans-serif"><font size="4" style="font-size: 14pt"><b>Pay</b></font></font> on the <i>first</i><a class="sdfootnoteanc" name="sdfootnote1anc" href="#sdfootnote1sym"><sup>1</sup></a>.</p>
<ol><li><p style="margin-bottom: 0cm"><span lang="en-GB">Ask</span></p></li></ol>
<div id="sdfootnote1"><p class="sdfootnote"><a class="sdfootnotesym" name="sdfootnote1sym" href="#sdfootnote1anc">1</a>Of each month.</p></div></body></html>`

test('[I7] from Word: headings, lists by level, a footnote, a table, and no rubbish', () => {
	const html = pasted(WORD)
	expect(html).toBe(
		'<h1>House rules</h1>' +
			'<p><strong>Pay</strong> on the <em>first</em><sup data-note="Of each month."></sup>.</p>' +
			'<ul><li><p>Keys</p><ul><li><p>of the yard</p></li></ul></li></ul>' +
			'<ol><li><p>Ask</p></li></ol>' +
			'<table><tbody><tr><td><p>Rent</p></td></tr></tbody></table>'
	)
})

test('[I7] from Google Docs: nothing is bold that is not, lists nest, a link is a link', () => {
	expect(pasted(GOOGLE)).toBe(
		'<h2>House rules</h2>' +
			'<p><strong>Pay</strong> on the <em>first</em>, <a href="https://example.org/rent">see here</a></p>' +
			'<ul><li><p>Keys</p><ul><li><p>of the yard</p></li></ul></li></ul>'
	)
})

test('[I7] from LibreOffice: no fonts, no languages on every word, its footnote hangs', () => {
	expect(pasted(LIBRE)).toBe(
		'<h1>House rules</h1>' +
			'<p><strong>Pay</strong> on the <em>first</em><sup data-note="Of each month."></sup>.</p>' +
			'<ol><li><p>Ask</p></li></ol>'
	)
})

test('[I7] what Word means stays: bold, numbers of headings and lists, a title, powers; its comments do not', () => {
	const sign = (words: string) =>
		`<span style='mso-list:Ignore'>${words}<span>&nbsp; </span></span>`
	expect(
		pasted(
			`<p class=MsoTitle>Charter</p><p class=MsoNormal><o:p>&nbsp;</o:p></p>
			<h1 style='text-indent:-18.0pt;mso-list:l2 level1 lfo1'>${sign('2.')}Hours</h1>
			<p class=MsoNormal><b style='mso-bidi-font-weight:normal'>9</b> m<sup>2</sup>, H<sub>2</sub>O, 1<sup>st</sup></p>
			<p style='mso-list:l1 level1 lfo2'>${sign('3.')}Third</p><p style='mso-list:l1 level1 lfo2'>${sign('4.')}Fourth</p>
			<p class=MsoNormal>Fees<span class=MsoCommentReference><a class=msocomanchor id="_anchor_1" href="#_msocom_1" name="_msoanchor_1">[AB1]</a></span></p>
			<div style='mso-element:comment-list'><hr class=msocomoff><div style='mso-element:comment'><div id="_com_1" class=msocomtxt><p>Really?</p></div></div></div>`
		)
	).toBe(
		'<h1>Charter</h1><h1>2. Hours</h1>' +
			'<p><strong>9</strong> m², H₂O, 1st</p>' +
			'<ol start="3"><li><p>Third</p></li><li><p>Fourth</p></li></ol>' +
			'<p>Fees</p>'
	)
})

/** As Word in a browser puts it there: each item in a list of its own. */
const online = (n: number, level: number, kind: string, words: string) =>
	`<div class="ListContainerWrapper SCXW1 BCX0"><${kind} class="BulletListStyle1 SCXW1" role="list"><li data-leveltext="x" data-listid="1" data-aria-posinset="${n}" data-aria-level="${level}" role="listitem" class="OutlineElement Ltr SCXW1"><p class="Paragraph SCXW1" paraid="1"><span class="TextRun SCXW1" style="font-weight: normal"><span class="NormalTextRun SCXW1">${words}</span></span><span class="EOP SCXW1" data-ccp-props="{}">&nbsp;</span></p></li></${kind}></div>`

test('[I7] from Word in a browser: lists nest and go on, headings have their rank', () => {
	const html = `<div class="OutlineElement Ltr SCXW1"><p class="Paragraph SCXW1" role="heading" aria-level="2"><span class="TextRun SCXW1" style="font-weight: normal">Keys</span></p></div>${online(1, 1, 'ul', 'Gate')}${online(1, 2, 'ol', 'front')}${online(2, 2, 'ol', 'back')}${online(2, 1, 'ul', 'Cellar')}`
	expect(pasted(html)).toBe(
		'<h2>Keys</h2>' +
			'<ul><li><p>Gate</p><ol><li><p>front</p></li><li><p>back</p></li></ol></li><li><p>Cellar</p></li></ul>'
	)
})

test('[I7] from Google Docs: tasks are tasks, and room between blocks is none', () => {
	const task = (done: boolean, words: string) =>
		`<li role="checkbox" aria-checked="${done}" style="list-style-type:none;"><img src="data:image/png;base64,AA==" alt="box" aria-roledescription="checkbox"><p role="presentation" style="display:inline-block;">${words}</p></li>`
	const html = `<b style="font-weight:normal;" id="docs-internal-guid-1"><p>To do</p><br><ul>${task(true, '<span style="text-decoration:line-through;">Measure</span>')}${task(false, 'Buy')}</ul></b>`
	const items = pasted(html).replaceAll(/<label>.*?<\/label>|<\/?div>/g, '')
	expect(items).toBe(
		'<p>To do</p><ul data-type="taskList">' +
			'<li data-checked="true" data-type="taskItem"><p>Measure</p></li>' +
			'<li data-checked="false" data-type="taskItem"><p>Buy</p></li></ul>'
	)
})

test('[I7] a column of LibreOffice that takes a share of the page is not as many pixels wide', () => {
	expect(cleaned('<table><col width="128*"><tr><td width="50%">1</td></tr></table>')).not.toMatch(
		/width/
	)
})

test('[I7] what is hostile says its words and does nothing; what was copied here stays as it is', () => {
	const hostile = '<p onclick="x()">Hi<script>alert(1)</script><img src=x onerror=alert(1)></p>'
	expect(pasted(hostile)).toBe('<p>Hi</p>')
	const ours = '<p data-pm-slice="1 1 []"><span data-lang="lv" lang="lv">vārds</span></p>'
	expect(cleaned(ours)).toBe(ours)
	expect(pasted(ours)).toBe('<p><span lang="lv" data-lang="lv">vārds</span></p>')
})

test.each(HOSTILE_HTML)(
	'[I7] what turns into something else is words and nothing else: %s',
	(html) => {
		for (const given of [html, `<div data-pm-slice="1 1 []">${html}</div>`]) {
			const text = pasted(given)
			expect(text).toContain('words')
			expect(text).not.toMatch(DOES_SOMETHING)
			// Read once more, as by somebody who copies it on, it is still the same.
			expect(pasted(text)).not.toMatch(DOES_SOMETHING)
		}
	}
)
