type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement

/** Puts away the questions that other answers make needless; what was typed in them comes back with them. */
export function followAnswers(form: HTMLFormElement) {
  const update = () => {
    const typed = new FormData(form)
    for (const part of form.querySelectorAll<HTMLElement>('[data-unless],[data-when]')) {
      const { unless = '', when = '', is } = part.dataset
      part.hidden = is ? !is.split(' ').includes(String(typed.get(when))) : typed.has(unless)
      for (const control of part.querySelectorAll<Control>('input,textarea,select')) control.disabled = part.hidden
    }
  }
  form.addEventListener('change', update)
  update()
  return update
}
