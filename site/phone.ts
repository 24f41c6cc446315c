/** A telephone number as a link; the extension after "ต่อ" is dialled after a pause. */
export function telOf(written: string) {
  const [number = '', extension] = written.replace(/[\s-]/g, '').split('ต่อ')
  return `tel:${number}${extension ? `,${extension}` : ''}`
}

/** Emergency numbers out of a line such as "ไฟไหม้ 199 · ตำรวจ 191". */
export const numbersIn = (line: string) =>
  line.split(' · ').map((part) => {
    const [, name = part, number = ''] = /^(.*) (\d+)$/.exec(part) ?? []
    return { name, number }
  })
