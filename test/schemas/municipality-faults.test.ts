import { describe, expect, test } from 'vitest'
import { municipalities } from '#schemas/municipalities/index.ts'
import { namoungpet } from '#schemas/municipalities/namoungpet.ts'
import type { Municipality } from '#schemas/municipality.ts'
import { faultsOf } from '#schemas/municipality-faults.ts'
import type { Route } from '#schemas/route.ts'

const town: Municipality = namoungpet
const routed = (...routes: Route[]) => faultsOf({ ...town, routes })
const works = { form: 'complaint', category: ['LIGHT', 'ROAD'], office: 'works' } as const

test.each(municipalities.map((one) => [one.id, one] as const))('%s is sound', (_, municipality) => {
  expect(faultsOf(municipality)).toEqual([])
})

test('who offers SMS says how many it pays for in a month', () => {
  const { sms: _, ...without } = town
  const replyChannels = ['email', 'sms'] as const
  expect(faultsOf({ ...without, replyChannels })).toEqual([
    'namoungpet replyChannels ["email","sms"]: "sms" is sent to nobody: there is no sms.monthly',
  ])
  expect(faultsOf({ ...without, replyChannels, sms: { monthly: 1 } })).toEqual([])
})

describe('a route at fault is named with its line, as it is written', () => {
  test('to an office that there is not, one that only looks like one too', () => {
    expect(routed(works, { ...works, category: ['TAX'], office: 'treasury' })).toEqual([
      'namoungpet routes[1] {"form":"complaint","category":["TAX"],"office":"treasury"}: there is no office treasury',
    ])
    expect(routed({ ...works, office: 'constructor' })).toHaveLength(1)
  })

  test('by a category that the form does not have', () => {
    expect(routed({ ...works, category: ['LIGHT', 'LIHGT'] })).toEqual([
      expect.stringMatching(/^namoungpet routes\[0\] .*: complaint has no category LIHGT$/),
    ])
  })

  test('of a form with no office to fall back on', () => {
    const { complaint: _, ...services } = town.services
    expect(faultsOf({ ...town, services, routes: [works] })).toEqual([
      expect.stringMatching(/^namoungpet routes\[0\] .*: services has no office for the rest of complaint$/),
    ])
  })

  test.each<[string, Route, Route[]]>([
    ['one above it takes the whole form', works, [{ form: 'complaint', office: 'clerk' }]],
    ['one above it takes all of its categories', { ...works, category: ['ROAD'] }, [works]],
    [
      'those above it take them together',
      works,
      [
        { ...works, category: ['LIGHT'] },
        { ...works, category: ['ROAD'] },
      ],
    ],
    [
      'whether it can wait or not',
      works,
      [
        { ...works, urgent: true },
        { ...works, urgent: false },
      ],
    ],
    ['one above it takes every village that it names', { ...works, moo: [3] }, [{ ...works, moo: [3, 4] }]],
    ['it names no category at all', { ...works, category: [] }, []],
  ])('that never decides: %s', (_, route, above) => {
    expect(routed(...above, route)).toEqual([
      expect.stringMatching(`^namoungpet routes\\[${above.length}\\] .*decides`),
    ])
  })

  test.each<[string, Route, Route[]]>([
    ['some of its categories are left', works, [{ ...works, category: ['ROAD'] }]],
    ['what can wait is left', works, [{ ...works, urgent: true }]],
    ['other villages are left', works, [{ ...works, moo: [1, 2, 3] }]],
    ['matters of no category that is named above are left', { form: 'complaint', office: 'clerk' }, [works]],
    ['it speaks of another form', { form: 'opinion', office: 'clerk' }, [{ form: 'complaint', office: 'works' }]],
  ])('and one is sound as long as %s', (_, route, above) => {
    expect(routed(...above, route)).toEqual([])
  })
})

describe('an office', () => {
  test.each(['', 'somchai', 'somchai@'])('whose head has the address %j is an office without a head', (email) => {
    const { works: office } = town.offices
    if (!office) throw new Error('the works are gone')
    const offices = { ...town.offices, works: { ...office, head: { ...office.head, email } } }

    expect(faultsOf({ ...town, offices })).toEqual([
      expect.stringMatching(/^namoungpet offices\.works .*it has no head, who would be told of its broken promises$/),
    ])
  })

  test('that answers a form has to be there', () => {
    expect(faultsOf({ ...town, services: { ...town.services, opinion: 'nobody' } })).toEqual([
      'namoungpet services.opinion "nobody": there is no office nobody',
    ])
  })
})
