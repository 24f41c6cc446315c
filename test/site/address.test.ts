import { expect, test } from 'vitest'
import { namoungpet } from '#schemas/municipalities/namoungpet.ts'
import { addressIn } from '../../site/address.ts'
import { buttonFor } from '../../site/button.ts'

const names = { domain: 'khamrong.example', hosts: { 'forms.example': 'jiktueng' } }

test.each([
  ['/', 'https://khamrong.example/'],
  ['/en/', 'https://khamrong.example/en/'],
  ['/khamtoei/track/', 'https://khamrong.example/khamtoei/track/'],
  ['/jiktueng/', 'https://forms.example/'],
  ['/jiktueng/track/', 'https://forms.example/track/'],
  ['/en/jiktueng/track/', 'https://forms.example/en/track/'],
])('%s is found at %s', (path, address) => {
  expect(addressIn(names, path)).toBe(address)
})

test('without a name of its own an installation is found on this machine only', () => {
  expect(addressIn({}, '/jiktueng/')).toBe('http://127.0.0.1:4000/jiktueng/')
})

test('the button for another website is one link that loads nothing', () => {
  const button = buttonFor('th', namoungpet)

  expect(button).toMatch(/^<a href="http:\/\/[^"]+\/namoungpet\/" lang="th" style="[^"<>]+">[^<]+<\/a>$/)
  expect(button).not.toMatch(/<script|<img|url\(/)
})
