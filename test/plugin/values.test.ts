import test from 'ava'
import * as glue from '../../runtime/js/glue/index.ts'
import { exportOf } from '../../runtime/js/glue/program.ts'
import { closure as closureOf, fakeExports, inside, reference } from './fake-program.ts'

glue.connectProgram(
  fakeExports({
    'Color:Rgb': (...params: unknown[]) => reference({ kind: 'enum', name: 'Rgb', data: { index: 0, params } }),
    'Color:None': () => reference({ kind: 'enum', name: 'None', data: { index: 1, params: [] } }),
    'Animal:is': (v: unknown) => (['Animal', 'Dog'].includes(inside(v).name ?? '') ? 1 : 0),
    'Dog:is': (v: unknown) => (inside(v).name === 'Dog' ? 1 : 0),
  }),
)

const message = (f: () => unknown): string => {
  try {
    f()
    return ''
  } catch (error) {
    return error instanceof TypeError ? error.message : `not a TypeError: ${String(error)}`
  }
}
const roundTrip = (
  of: { to: (v: unknown, w: string) => unknown; from: (v: unknown) => unknown },
  value: unknown,
): unknown => of.from(of.to(value, 'f|x'))

test('an Int is an integer of 32 bits', (t) => {
  t.is(glue.toInt(-5, 'f|x'), -5)
  t.is(
    message(() => glue.toInt(1.5, 'f|n')),
    'f: parameter n must be an Int (an integer from -2147483648 to 2147483647), got the number 1.5',
  )
  t.regex(
    message(() => glue.toInt(2147483648, 'f|n')),
    /got the number 2147483648/,
  )
  t.regex(
    message(() => glue.toInt('1', 'f|n')),
    /got the string "1"/,
  )
  t.regex(
    message(() => glue.toInt(undefined, 'f|n')),
    /got undefined/,
  )
})

test('null only where the type has it', (t) => {
  t.regex(
    message(() => glue.text.to(null, 'f|s')),
    /must be a String, got null/,
  )
  t.is(glue.nullable(glue.text).to(undefined, 'f|s'), null)
  t.is(glue.nullable(glue.int).to(3, 'f|s'), 3)
})

test('arrays cross by value, wrong elements are named by their place', (t) => {
  const ints = glue.array(glue.int)
  t.deepEqual(roundTrip(ints, [1, 2, 3]), [1, 2, 3])
  t.deepEqual(roundTrip(ints, Uint8Array.of(7, 8)), [7, 8])
  t.is(
    message(() => glue.array(ints).to([[1], [2, 'x']], 'f|grid')),
    'f: parameter grid[1][1] must be an Int (an integer from -2147483648 to 2147483647), got the string "x"',
  )
  t.regex(
    message(() => ints.to('abc', 'f|a')),
    /must be an Array/,
  )
})

test('structures: fields are checked, sharing and cycles survive', (t) => {
  type Node = { name: string; next: Node | null }
  const node: ReturnType<typeof glue.structure> = glue.structure('a Node', () => [
    ['name', glue.text],
    ['next', glue.nullable(node)],
  ])
  const a: Node = { name: 'a', next: null }
  a.next = { name: 'b', next: a }
  const back = roundTrip(node, a) as Node
  t.is(back.name, 'a')
  t.is(back.next?.name, 'b')
  t.is(back.next?.next, back)
  t.not(back, a)
  t.is(
    message(() => node.to({ next: null }, 'f|n')),
    'f: parameter n.name must be a String, got undefined (the field is missing)',
  )
  const shared = { name: 's', next: null }
  const pair = roundTrip(glue.array(node), [shared, shared]) as Node[]
  t.is(pair[0], pair[1])
})

test('enums are objects with a tag', (t) => {
  const color = glue.enumeration('Color', () => [
    [
      'Rgb',
      () => exportOf('haxe:Color:Rgb;'),
      [
        ['r', glue.int],
        ['g', glue.int],
      ],
    ],
    ['None', () => exportOf('haxe:Color:None;'), []],
  ])
  t.deepEqual(roundTrip(color, { tag: 'Rgb', r: 1, g: 2 }), { tag: 'Rgb', r: 1, g: 2 })
  t.deepEqual(roundTrip(color, { tag: 'None' }), { tag: 'None' })
  t.regex(
    message(() => color.to({ tag: 'Hsv' }, 'paint|c')),
    /^paint: parameter c must be a Color .*"Rgb", "None"/,
  )
  t.regex(
    message(() => color.to({ tag: 'Rgb', r: 'x', g: 0 }, 'paint|c')),
    /parameter c\.r must be an Int/,
  )
  const face = glue.enumFace({ Rgb: ['r', 'g'], None: null }) as { Rgb: (r: number, g: number) => object; None: object }
  t.deepEqual(face.Rgb(3, 4), { tag: 'Rgb', r: 3, g: 4 })
  t.true(Object.isFrozen(face.None))
})

test('maps, bytes', (t) => {
  const map = glue.map(glue.text, glue.float, () => exportOf('haxe:rt.Boundary.newStringMap;'))
  t.deepEqual(roundTrip(map, new Map([['a', 1.5]])), new Map([['a', 1.5]]))
  t.regex(
    message(() => map.to({}, 'f|m')),
    /must be a Map, got an object/,
  )
  const bytes = Uint8Array.of(1, 2, 3, 4, 250, 0, 7)
  t.deepEqual(roundTrip(glue.bytes, bytes), bytes)
})

test('functions cross both ways and keep their identity', (t) => {
  const type = glue.functionOf([glue.int, glue.bool], glue.text, () => exportOf('haxe:rt.Boundary.wrap2;'))
  const f = (n: number, b: boolean): string => `${n} ${b}`
  const closure = type.to(f, 'f|cb')
  t.is(type.to(f, 'f|cb'), closure)
  t.is(type.from(closure), f)
  t.is((inside(closure).data as (...args: unknown[]) => unknown)(3, true), '3 true')
  const wrong = type.to(() => 5, 'each|cb')
  t.is(
    message(() => (inside(wrong).data as () => unknown)()),
    'each: the result of cb must be a String, got the number 5',
  )
  const made = closureOf((n, b) => `${Number(n) + 1} ${b}`)
  const back = type.from(made) as typeof f
  t.is(type.from(made), back)
  t.is(type.to(back, 'f|cb'), made)
  t.is(back(1, false), '2 false')
  t.regex(
    message(() => back(1.5, false)),
    /a Haxe function: argument 1 must be an Int/,
  )
})

class AnimalShape {
  constructor(name: string) {
    glue.adopt(this, reference({ kind: 'instance', name: 'Animal', data: name }))
  }
}
const Animal = glue.defineClass('Animal', null, () => exportOf('haxe:Animal:is;'), AnimalShape)
class DogShape {
  bark(): string {
    return `${String(inside(glue.self(this, 'Dog.bark')).data)} barks`
  }
}
const Dog = glue.defineClass(
  'Dog',
  () => Animal,
  () => exportOf('haxe:Dog:is;'),
  DogShape,
)

test('instances have one wrapper, of their own class', (t) => {
  const animal = glue.instance(() => Animal)
  const mine = new Animal('cat')
  t.is(animal.from(animal.to(mine, 'f|a')), mine)
  const dog = reference({ kind: 'instance', name: 'Dog', data: 'Rex' })
  const wrapper = animal.from(dog) as DogShape
  t.true(wrapper instanceof Dog)
  t.true(wrapper instanceof Animal)
  t.is(wrapper.bark(), 'Rex barks')
  t.is(animal.from(dog), wrapper)
  t.regex(
    message(() => animal.to({}, 'pet|a')),
    /pet: parameter a must be an instance of Animal, got an object/,
  )
  t.regex(
    message(() => glue.instance(() => Dog).to(mine, 'pet|d')),
    /must be an instance of Dog, got an instance of Animal/,
  )
  t.regex(
    message(() => DogShape.prototype.bark.call({} as DogShape)),
    /Dog.bark: called on something/,
  )
})

test('an object of a class without glue gets the members of its static type', (t) => {
  class Walker {
    walk(): string {
      return 'walks'
    }
  }
  class Flyer {
    fly(): string {
      return 'flies'
    }
  }
  const IWalker = glue.defineClass('IWalker', null, () => exportOf('haxe:Dog:is;'), Walker)
  const IFlyer = glue.defineClass('IFlyer', null, () => exportOf('haxe:Dog:is;'), Flyer)
  const duck = reference({ kind: 'instance', name: 'hidden.Duck', data: '' })
  const wrapper = glue.instance(() => IWalker).from(duck) as Walker & Flyer
  t.is(wrapper.walk(), 'walks')
  t.is(glue.instance(() => IFlyer).from(duck), wrapper)
  t.is(wrapper.fly(), 'flies')
})

test('an instance of another program is refused by name', (t) => {
  const foreign = Object.create({ [Symbol.for('haxe.class')]: 'Animal' }) as object
  t.regex(
    message(() => glue.instance(() => Animal).to(foreign, 'pet|a')),
    /got an instance of Animal of another Haxe program/,
  )
})

test('Dynamic: JavaScript values as they are, Haxe values as JavaScript ones', (t) => {
  const live = { a: 1 }
  t.is(glue.dynamic.to(live, 'f|d'), live)
  t.is(glue.dynamic.from(live), live)
  t.is(glue.dynamic.to(undefined, 'f|d'), null)
  const list = reference({ kind: 'array', data: [1, reference({ kind: 'structure', data: { x: 'y' } })] })
  t.deepEqual(glue.dynamic.from(list), [1, { x: 'y' }])
  const instance = new Animal('cow')
  t.is(glue.dynamic.from(glue.dynamic.to(instance, 'f|d')), instance)
})

test('values that are read before the start are set when it comes', (t) => {
  t.is(
    glue.whenReady(
      () => 5,
      () => t.fail(),
    ),
    5,
  )
})

test('stack overflow becomes a Haxe error', (t) => {
  const deep = (): number => 1 + deep()
  let caught: unknown = null
  try {
    deep()
  } catch (error) {
    caught = glue.raised(error)
  }
  t.true(caught instanceof Error)
  t.is((caught as Error).message, 'Stack overflow')
  t.is((caught as Error & { value: unknown }).value, 'the exception of an overflow')
  const other = new Error('x')
  t.is(glue.raised(other), other)
})
