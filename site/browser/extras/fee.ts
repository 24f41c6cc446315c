import { checkCount } from '#schemas/rules/count.ts'
import { fillOne } from '#schemas/text.ts'
import type { FilingData } from '../filing-data.ts'

const some = { kind: 'count', min: 1, max: 99 } as const

/** Says what the answers will cost a month, in the line for it and in the undertaking that is signed. */
export function start(form: HTMLFormElement, { sums = {} }: FilingData): undefined {
  const line = form.querySelector<HTMLElement>('[data-rates]')
  const statement = document.getElementById(line?.dataset['statement'] ?? '')
  if (!line || !statement) return undefined
  const { rates = '', rate = '', times = '', says = '', signs = '' } = line.dataset
  const blank = statement.textContent
  const rateOf = JSON.parse(rates) as Readonly<Record<string, number>>

  const update = () => {
    const typed = new FormData(form)
    const fee = (rateOf[String(typed.get(rate))] ?? 0) * Number(checkCount(some, typed.get(times)).value ?? 0)
    const feeText = sums[fee]
    line.textContent = feeText ? fillOne(says, { fee, feeText }, 'th') : ''
    statement.textContent = feeText ? fillOne(signs, { fee, feeText }, 'th') : blank
  }
  form.addEventListener('input', update)
  form.addEventListener('reset', () => setTimeout(update))
  update()
}
