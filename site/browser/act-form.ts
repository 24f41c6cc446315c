import { checkLetter } from '#schemas/rules/letter.ts'
import type { Checked } from '#schemas/rules/rule.ts'
import { fillPart, part } from './parts.ts'

export type Act = ReturnType<typeof actForm>

/** One form of the matter's page as its reader sees it: a field or none, a complaint, a button, an announcement. */
export function actForm(form: HTMLFormElement) {
  const find = <Found extends HTMLElement>(selector: string) => form.querySelector<Found>(selector) as Found
  const field = form.querySelector('textarea')
  const [note, button, news] = [find('.error'), find('button'), find('[role=status]')]
  const plainTitle = document.title
  return {
    /** As its address ends. */
    name: form.dataset['act'] ?? '',
    /** What was typed, checked; nothing where there is nothing to type. */
    typed: (): Checked => (field ? checkLetter(field.value) : {}),
    /** Takes back what was said about the last attempt. */
    clear() {
      document.title = plainTitle
      note.hidden = true
      field?.removeAttribute('aria-invalid')
      news.textContent = ''
      fillPart('told')
    },
    complain(message: string, isFault: boolean) {
      document.title = `${part('errors').dataset['title']} ${plainTitle}`
      note.textContent = message
      note.hidden = false
      if (isFault) field?.setAttribute('aria-invalid', 'true')
      const place = field ?? button
      place.focus()
    },
    /** Without words: the wait is over. */
    wait(words: string) {
      news.textContent = words
      button.setAttribute('aria-disabled', String(words !== ''))
    },
    /** Says that it is done, where the reader is; who has lost the form is taken to where the matter stands. */
    finish() {
      if (field) field.value = ''
      const done = form.dataset['done'] ?? ''
      if (!form.closest('[hidden]')) {
        news.textContent = done
        return
      }
      fillPart('told', done)
      part('status-title').focus()
    },
  }
}
