type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement

/** Puts away the questions that a ticked box makes needless; what was typed in them comes back with them. */
export function followBoxes(form: HTMLFormElement) {
  const update = () => {
    for (const part of form.querySelectorAll<HTMLElement>('[data-unless]')) {
      const box = document.getElementById(part.dataset['unless'] ?? '') as HTMLInputElement | null
      part.hidden = box?.checked === true
      for (const control of part.querySelectorAll<Control>('input,textarea,select')) control.disabled = part.hidden
    }
  }
  form.addEventListener('change', update)
  update()
  return update
}
