import { alarmIn } from './alarm.ts'
import type { FilingData } from './filing-data.ts'

type Words = Pick<FilingData, 'emergencyWords' | 'calmWords'>

/** Shows the emergency numbers below the field in which an emergency is being written about: there they are seen. */
export function watchForEmergencies(form: HTMLFormElement, { emergencyWords, calmWords }: Words) {
  const banner = document.getElementById('emergency')
  if (!banner || !emergencyWords.length) return
  const answered = new Set<string>()

  const look = (field: Element) => {
    const alarm = alarmIn((field as HTMLTextAreaElement).value, emergencyWords, calmWords)
    if (!alarm || answered.has(alarm)) {
      if (banner.previousElementSibling === field.closest('.field')) banner.hidden = true
      return
    }
    if (!banner.hidden) return
    field.closest('.field')?.after(banner)
    banner.hidden = false
  }

  for (const field of writing(form)) if ((field as HTMLTextAreaElement).value) look(field)
  form.addEventListener('input', ({ target }) => {
    if (writing(form).includes(target as Element)) look(target as Element)
  })
  document.getElementById('safe')?.addEventListener('click', () => {
    for (const word of emergencyWords) answered.add(word)
    banner.hidden = true
    banner.previousElementSibling?.querySelector<HTMLElement>('input,textarea')?.focus()
  })
}

const writing = (form: HTMLFormElement) => [...form.querySelectorAll('textarea,input[type=text]')]
