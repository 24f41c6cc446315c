import { cleanLine } from '#schemas/rules/clean.ts'
import { asciiDigits } from '#schemas/rules/digits.ts'
import { fill, type Text } from '#schemas/text.ts'
import { calendarTexts } from '#schemas/texts/calendar.ts'

/** One line of a text area that says something, by its number there. */
export type Line = { readonly line: number; readonly text: string }

/** What is wrong with a line, or with the whole where it names none. */
export type LineFault = { readonly fault: Text }

const { faults } = calendarTexts
const MOST = 400
const SHOWN = 10

/** The lines of a text area that are not empty; more than anybody needs are refused together. */
export function linesOf(typed: string): { readonly lines: readonly Line[]; readonly faults: readonly LineFault[] } {
  const all = typed.split(/\r\n?|\n/).map((text, index) => ({ line: index + 1, text: cleanLine(asciiDigits(text)) }))
  const lines = all.filter(({ text }) => text !== '')
  return lines.length > MOST
    ? { lines: [], faults: [{ fault: fill(faults.tooMany, { most: MOST }) }] }
    : { lines, faults: [] }
}

/** What is wrong with one input, each line on its own; of very many only the first. */
export function together(found: readonly LineFault[]): Text {
  const shown = found.slice(0, SHOWN).map(({ fault }) => fault)
  const hidden = found.length - shown.length
  const all = hidden > 0 ? [...shown, fill(faults.others, { n: hidden })] : shown
  return { th: all.map(({ th }) => th).join('\n'), en: all.map(({ en }) => en).join('\n') }
}
