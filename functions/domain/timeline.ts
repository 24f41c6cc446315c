import type { ServiceCase } from '#schemas/case.ts'
import { dateTimeText } from '#schemas/dates.ts'
import type { HistoryEntry, HistoryKind, Outcome } from '#schemas/history.ts'
import type { Municipality } from '#schemas/municipality.ts'
import { fill, type Text } from '#schemas/text.ts'
import { statusTexts } from '#schemas/texts/status.ts'
import { uploadTexts } from '#schemas/texts/upload.ts'
import { nthFile } from './attachments.ts'
import { statusNames } from './desk/tellings.ts'
import type { Letter } from './letters.ts'
import { isTold } from './told.ts'

type Told<Kind extends HistoryKind> = (
  entry: Extract<HistoryEntry, { kind: Kind }>,
  municipality: Municipality,
  letter: Letter | undefined,
  kept: ServiceCase,
) => Text | undefined

const nobody: Text = { th: 'หน่วยงานที่รับผิดชอบ', en: 'the responsible office' }
const officeOf = (office: string, { offices }: Municipality) => offices[office]?.name ?? nobody

const waitingFor = (letter: Letter | undefined) =>
  fill(statusTexts['waiting-agency.text'], {
    agency: letter?.agency ?? { th: 'หน่วยงานอื่น', en: 'another agency' },
  })

type Closing = (municipality: Municipality, letter: Letter | undefined) => Text

/** How each outcome is told; the office's own words stand among the messages. */
const closings: Readonly<Record<Outcome, Closing>> = {
  done: () => statusTexts.done,
  closed: (_, letter) => (letter ? fill(statusTexts['closed.text'], { reason: letter.text }) : statusTexts.closed),
  'not-in-power': ({ org }, letter) =>
    letter?.agency
      ? fill(statusTexts['agency.text'], { agency: letter.agency })
      : fill(statusTexts['not-in-power'], { org }),
  duplicate: () => statusTexts['merged.text'],
  spam: () => statusTexts.closed,
}

/** What a citizen is told of each kind of fact; a kind that is not here is the office's own affair. */
const told: { readonly [Kind in HistoryKind]?: Told<Kind> } = {
  received: () => statusTexts['received.text'],
  assigned: ({ office }, municipality) =>
    fill(statusTexts['forwarded.text'], { office: officeOf(office, municipality) }),
  transferred: ({ office }, municipality) =>
    fill(statusTexts['forwarded.text'], { office: officeOf(office, municipality) }),
  contacted: ({ result, occurredAt }) =>
    result === 'no-answer'
      ? { th: 'เจ้าหน้าที่พยายามติดต่อท่านแล้วแต่ไม่มีผู้รับสาย', en: 'An officer tried to reach you, but nobody answered.' }
      : fill(statusTexts['contacted.text'], { at: dateTimeText(occurredAt) }),
  'sla.recomputed': ({ from, to }) =>
    from === to
      ? undefined
      : {
          th: `มีประกาศวันหยุดเพิ่ม กำหนดติดต่อท่านจึงเลื่อนเป็น${dateTimeText(to).th}`,
          en: `A closed day was added, so our contact date is now ${dateTimeText(to).en}.`,
        },
  moved: ({ to }) => statusNames[to],
  concerns: (entry) => (isTold(entry) ? statusTexts['concerns.text'] : undefined),
  forwarded: (_, __, letter) => waitingFor(letter),
  'citizen.wrote': () => ({ th: 'ท่านส่งข้อความถึงเจ้าหน้าที่', en: 'You wrote to the office.' }),
  closed: ({ outcome }, municipality, letter) => closings[outcome](municipality, letter),
  'file.ready': () => uploadTexts['state.ready'],
  'file.rejected': ({ fileId, fault }, _, __, kept) =>
    fill(uploadTexts[`error.${fault}`], { name: nthFile(kept.files.findIndex((file) => file.fileId === fileId)) }),
  withdrawn: () => statusTexts.withdrawn,
  rated: () => ({ th: 'ท่านประเมินบริการแล้ว ขอบคุณ', en: 'You rated the service. Thank you.' }),
  reopened: () => ({ th: 'ท่านขอเปิดเรื่องอีกครั้ง', en: 'You asked us to take it up again.' }),
}

/** The public story of a case, oldest first; `letters` are the messages that the citizen may read. */
export const timelineOf = (kept: ServiceCase, municipality: Municipality, letters: readonly Letter[]) =>
  kept.history.flatMap((entry) => {
    const letter = 'messageId' in entry ? letters.find(({ messageId }) => messageId === entry.messageId) : undefined
    const text = (told[entry.kind] as Told<HistoryKind> | undefined)?.(entry, municipality, letter, kept)
    return text ? [{ at: entry.at, kind: entry.kind, text }] : []
  })
