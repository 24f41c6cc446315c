import type { Locale } from '#schemas/text.ts'

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

const escaped = (text: string) => text.replace(/[&<>"']/g, (character) => entities[character] ?? '')

/** The HTML part of a mail, made from its plain text: paragraphs, line breaks and links, nothing else. */
export function htmlOf(text: string, locale: Locale): string {
  const paragraphs = escaped(text)
    .replace(/https?:\/\/\S+/g, (url) => `<a href="${url}">${url}</a>`)
    .split('\n\n')
    .map((paragraph) => `<p>${paragraph.replaceAll('\n', '<br>')}</p>`)
  return `<!doctype html><html lang="${locale}"><meta charset="utf-8"><body style="font:17px/1.6 sans-serif">${paragraphs.join('')}</body></html>`
}
