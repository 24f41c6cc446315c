import { alarmIn } from './alarm.ts'
import type { FilingData } from './filing-data.ts'

type Words = Pick<FilingData, 'emergencyWords' | 'calmWords'>

/** Shows the emergency numbers below the field in which an emergency is being written about: there they are seen. */
export function watchForEmergencies(form: HTMLFormElement, { emergencyWords, calmWords }: Words) {
  const banner = document.getElementById('emergency') as HTMLElement
  let isSafe = false

  const look = (field: Element) => {
    const place = field.closest('.field')
    const alarm = !isSafe && alarmIn((field as HTMLInputElement).value ?? '', emergencyWords, calmWords)
    if (alarm && banner.hidden) place?.after(banner)
    if (alarm || banner.previousElementSibling === place) banner.hidden = !alarm
  }

  for (const field of form.elements) look(field)
  form.addEventListener('input', ({ target }) => look(target as Element))
  const safe = banner.lastElementChild as HTMLElement
  safe.onclick = () => {
    isSafe = true
    banner.hidden = true
    banner.previousElementSibling?.querySelector<HTMLElement>('input,textarea')?.focus()
  }
}
