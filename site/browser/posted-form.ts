const plainTitle = document.title

/** One form of the matter's page as its reader sees it: a field or none, a complaint, a button, an announcement. */
export function formOf(form: HTMLFormElement) {
  const find = <Found extends HTMLElement>(selector: string) => form.querySelector<Found>(selector) as Found
  const field = form.querySelector<HTMLTextAreaElement | HTMLInputElement>('textarea,input:not([type=hidden])')
  const [note, button, news] = [find('.error'), find('button'), find('[role=status]')]
  return {
    /** Takes back what was said about the last attempt, and says what is going on. */
    wait(words: string) {
      document.title = plainTitle
      note.hidden = true
      field?.removeAttribute('aria-invalid')
      news.textContent = words
      button.setAttribute('aria-disabled', 'true')
    },
    /** Says why nothing came of it; what was typed stays. */
    complain(message: string, isFault: boolean) {
      document.title = `${document.getElementById('errors')?.dataset['title']} ${plainTitle}`
      news.textContent = ''
      note.textContent = message
      note.hidden = false
      if (isFault) field?.setAttribute('aria-invalid', 'true')
      button.removeAttribute('aria-disabled')
      const place = field ?? button
      place.focus()
    },
  }
}
