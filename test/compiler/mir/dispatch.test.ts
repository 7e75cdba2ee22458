import test from 'ava'
import { ProgramBuilder, instanceRanges, slotTargets, void_ } from '../../../src/compiler/mir/index.ts'

/* Shape <- (Box <- Cube), (Ball), an interface Named of Cube and Other, which stands alone; Ball is never made. */
const builder = new ProgramBuilder()
const named = builder.addClass({ name: 'Named', kind: 'interface' })
const shape = builder.addClass({ name: 'Shape', kind: 'class', isInstantiated: false })
builder.addClass({ name: 'Ball', kind: 'class', superClass: shape, isInstantiated: false })
const box = builder.addClass({ name: 'Box', kind: 'class', superClass: shape })
const cube = builder.addClass({ name: 'Cube', kind: 'class', superClass: box, interfaces: [named] })
const other = builder.addClass({ name: 'Other', kind: 'class', interfaces: [named] })
const slot = builder.addSlot('area', { params: [], result: void_ })
builder.setImpl(slot, box, 1)
builder.setImpl(slot, cube, 1)
builder.setImpl(slot, other, 2)
const program = builder.finish()
const idOf = (name: string): number => program.classes.find((c) => c?.name === name)?.id ?? -1
const area = program.slots[0]

test('instances of a class follow it; those of an interface are looked up', (t) => {
  const [shapeId, boxId, cubeId] = ['Shape', 'Box', 'Cube'].map(idOf)
  t.deepEqual(instanceRanges(program, boxId ?? -1), [{ low: boxId, high: cubeId }] as never)
  const all = instanceRanges(program, shapeId ?? -1)
  t.is(all.length, 1)
  t.is((all[0]?.high ?? 0) - (all[0]?.low ?? 0), 3)
  const ids = new Set(instanceRanges(program, idOf('Named')).flatMap((r) => [r.low, r.high]))
  t.deepEqual([...ids].sort(), [idOf('Cube'), idOf('Other')].sort())
})

test('a slot is total where every object that is made has an implementation', (t) => {
  if (area === undefined) return t.fail('there is a slot')
  // Ball has none, and is never made
  const shapes = slotTargets(program, area, idOf('Shape'))
  t.true(shapes.isTotal)
  t.deepEqual([...new Set(shapes.targets.map((target) => target.func))], [1])
  const anything = slotTargets(program, area, null)
  t.false(anything.isTotal)
  t.deepEqual([...new Set(anything.targets.map((target) => target.func))].sort(), [1, 2])
  const isTarget = (id: number): boolean => anything.targets.some((r) => id >= r.low && id <= r.high)
  t.false(isTarget(idOf('Shape')))
  t.true(isTarget(idOf('Cube')))
})
