// Numbers classes so that descendants follow their ancestor without gaps, and rewrites every class id of a program.
import type { MirExport } from './exports.ts'
import { builtinClasses, type Imm, type MirClass, type MirProgram } from './program.ts'
import type { ClassId, MirType } from './types.ts'

/**
 * Gives the classes their final ids, in preorder of the class tree (siblings in order of creation), with `lastDescendant`.
 * Gives the map from old ids to new ones.
 */
export function renumberClasses(program: MirProgram): (old: ClassId) => ClassId {
  const { classes } = program
  const children = new Map<ClassId | null, MirClass[]>()
  for (const cls of classes) {
    if (!cls) continue
    const list = children.get(cls.superClass)
    if (list) list.push(cls)
    else children.set(cls.superClass, [cls])
  }
  const finalIds: ClassId[] = []
  for (let i = 0; i < builtinClasses.first; i++) finalIds.push(i)
  const last = new Map<ClassId, ClassId>()
  let next = builtinClasses.first as number
  // A stack instead of recursion: class trees may be deep. An entry met again (`leave`) closes its range.
  const stack: { cls: MirClass; leave: boolean }[] = []
  const push = (parent: ClassId | null): void => {
    const list = children.get(parent) ?? []
    for (let i = list.length - 1; i >= 0; i--) stack.push({ cls: list[i]!, leave: false })
  }
  push(null)
  for (;;) {
    const top = stack.pop()
    if (!top) break
    if (top.leave) {
      last.set(top.cls.id, next - 1)
      continue
    }
    finalIds[top.cls.id] = next++
    stack.push({ cls: top.cls, leave: true })
    push(top.cls.id)
  }
  const finalId = (old: ClassId): ClassId => finalIds[old] ?? old
  const renumbered: MirClass[] = []
  const type = typeMapper(finalId)
  for (const cls of classes) {
    if (!cls) continue
    if (finalIds[cls.id] === undefined) throw new Error(`class ${cls.name} has no root: its superclasses form a cycle`)
    renumbered[finalId(cls.id)] = {
      ...cls,
      id: finalId(cls.id),
      superClass: cls.superClass === null ? null : finalId(cls.superClass),
      interfaces: cls.interfaces.map(finalId),
      fields: cls.fields.map((f) => ({ ...f, type: type(f.type) })),
      lastDescendant: last.get(cls.id) ?? finalId(cls.id),
    }
  }
  classes.length = builtinClasses.first
  for (let i = builtinClasses.first; i < next; i++) classes[i] = renumbered[i] ?? null
  rewriteIds(program, finalId, type)
  return finalId
}

/** Maps the class ids inside a type; types without any are given back as they are. */
function typeMapper(finalId: (old: ClassId) => ClassId): (t: MirType) => MirType {
  const map = (t: MirType): MirType => {
    if (t.kind === 'obj') {
      const cls = finalId(t.cls)
      return cls === t.cls ? t : { kind: 'obj', cls }
    }
    if (t.kind === 'cell') {
      const of = map(t.of)
      return of === t.of ? t : { kind: 'cell', of }
    }
    return t
  }
  return map
}

function rewriteIds(program: MirProgram, finalId: (old: ClassId) => ClassId, type: (t: MirType) => MirType): void {
  program.sigs.forEach((sig, i) => (program.sigs[i] = { params: sig.params.map(type), result: type(sig.result) }))
  program.globals.forEach((g, i) => (program.globals[i] = { ...g, type: type(g.type) }))
  program.slots.forEach((slot, i) => {
    const impls = [...slot.impls].map(([cls, func]): [ClassId, number] => [finalId(cls), func])
    impls.sort((a, b) => a[0] - b[0])
    program.slots[i] = {
      ...slot,
      sig: { params: slot.sig.params.map(type), result: type(slot.sig.result) },
      impls: new Map(impls),
    }
  })
  for (const fn of program.functions) {
    if (!fn) continue
    fn.result = type(fn.result)
    fn.valueTypes = fn.valueTypes.map(type)
    fn.vars = fn.vars.map(type)
    fn.captures = fn.captures?.map(type) ?? null
    for (const block of fn.blocks.values()) {
      for (const instr of block.instrs) {
        instr.imm = rewriteImm(instr.imm, finalId, type)
        if (instr.op === 'const.class' && instr.imm.kind === 'class') {
          instr.op = 'const.i32'
          instr.imm = { kind: 'i32', value: instr.imm.value }
        }
      }
      const { term } = block
      if (term.kind === 'switch' && term.byClass) {
        for (const c of term.cases) c.value = finalId(c.value)
        delete term.byClass
      }
    }
  }
  const exports = program.exports as MirExport[]
  exports.forEach((e, i) => {
    exports[i] = {
      ...e,
      params: e.params.map((p) => ({ ...p, machine: type(p.machine) })),
      resultMachine: type(e.resultMachine),
    }
  })
}

function rewriteImm(imm: Imm, finalId: (old: ClassId) => ClassId, type: (t: MirType) => MirType): Imm {
  switch (imm.kind) {
    case 'class':
      return { kind: 'class', value: finalId(imm.value) }
    case 'field':
      return { kind: 'field', field: { cls: finalId(imm.field.cls), index: imm.field.index } }
    case 'type':
      return { kind: 'type', type: type(imm.type) }
    case 'name':
      return { ...imm, type: type(imm.type) }
    default:
      return imm
  }
}
