/** Code points that nobody sees and `trim` keeps; the braille blank is not in Unicode's own list. */
const invisible = /[\p{Default_Ignorable_Code_Point}\u2800]/gu
const controls = /[^\P{Cc}\n\t]/gu
const lineBreaks = /[\p{Cc}\u2028\u2029]/gu
/** Half of a pair that stands for one character, left alone by a cut. */
const halves = /\p{Surrogate}/gu

/** A text area's text: invisible characters gone, line breaks as LF, trimmed. */
export const cleanText = (raw: string) =>
  raw.replace(halves, '\uFFFD').replace(invisible, '').replace(/\r\n?/g, '\n').replace(controls, ' ').trim()

/** A one-line text: as a text area's, and each line break or control character is one space. */
export const cleanLine = (raw: string) => cleanText(raw).replace(lineBreaks, ' ').trim()

/** The length that people and both sides agree on: code points. */
export const lengthOf = (text: string) => [...text].length

/** More than three combining marks on one base write over the neighbouring lines of an officer's screen. */
export const hasStackedMarks = (text: string) => /\p{M}{4}/u.test(text)

/**
 * The form of a Thai text for comparing and searching, since NFC leaves two spellings of น้ำ apart:
 * doubled เ, split ำ and marks typed in another order come out alike. The original is kept elsewhere.
 */
export const comparable = (text: string) =>
  cleanLine(text)
    .replace(/เเ/g, 'แ')
    .replace(/([\u0E48-\u0E4B]?)\u0E4D([\u0E48-\u0E4B]?)\u0E32/g, '$1$2\u0E33')
    .replace(/([\u0E48-\u0E4B])([\u0E31\u0E34-\u0E39])/g, '$2$1')
    .normalize('NFC')
