import type { ServiceCase } from '#schemas/case.ts'
import { dateTimeText } from '#schemas/dates.ts'
import type { HistoryEntry, HistoryKind } from '#schemas/history.ts'
import type { Municipality } from '#schemas/municipality.ts'
import { fill, type Text } from '#schemas/text.ts'
import { statusTexts } from '#schemas/texts/status.ts'

type Told<Kind extends HistoryKind> = (
  entry: Extract<HistoryEntry, { kind: Kind }>,
  municipality: Municipality,
) => Text | undefined

const nobody: Text = { th: 'หน่วยงานที่รับผิดชอบ', en: 'the responsible office' }
const officeOf = (office: string, { offices }: Municipality) => offices[office]?.name ?? nobody

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
  withdrawn: () => statusTexts.withdrawn,
}

/** The public story of a case, oldest first. */
export const timelineOf = ({ history }: ServiceCase, municipality: Municipality) =>
  history.flatMap((entry) => {
    const text = (told[entry.kind] as Told<HistoryKind> | undefined)?.(entry, municipality)
    return text ? [{ at: entry.at, kind: entry.kind, text }] : []
  })
