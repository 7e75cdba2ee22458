// The verifier's half for the tables of a program: classes, signatures, globals, slots.
import { builtinClasses, type MirProgram } from './program.ts'
import { typeText, type ClassId, type MirType } from './types.ts'

type Report = (where: string, message: string) => void

/** Whether a class id is one of the program's own classes. */
export function isProgramClass(program: MirProgram, id: ClassId): boolean {
  return Number.isInteger(id) && id >= builtinClasses.first && !!program.classes[id]
}

/** What is wrong with a type's ids, or null. */
export function typeProblem(program: MirProgram, type: MirType): string | null {
  switch (type.kind) {
    case 'obj':
      return isProgramClass(program, type.cls) ? null : `${typeText(type)}: there is no such class`
    case 'closure':
      return program.sigs[type.sig] ? null : `${typeText(type)}: there is no such signature`
    case 'cell':
      return type.of.kind === 'void' ? 'a cell of void' : typeProblem(program, type.of)
    default:
      return null
  }
}

/** Reports what is wrong in the tables. */
export function verifyTables(program: MirProgram, report: Report): void {
  verifyClasses(program, report)
  const check = (where: string, type: MirType, mayBeVoid: boolean): void => {
    const bad = typeProblem(program, type)
    if (bad) report(where, bad)
    if (type.kind === 'f32' || (type.kind === 'void' && !mayBeVoid)) report(where, `no value is ${type.kind}`)
  }
  const texts = new Set<string>()
  program.sigs.forEach((sig, id) => {
    const where = `sig ${id}`
    for (const p of sig.params) check(where, p, false)
    check(where, sig.result, true)
    const text = `${sig.params.map(typeText).join()}>${typeText(sig.result)}`
    if (texts.has(text)) report(where, 'two signatures are equal')
    texts.add(text)
  })
  program.globals.forEach((g, id) => {
    if (g.id !== id) report(`global ${g.name}`, `global ${g.id} stands at ${id}`)
    check(`global ${g.name}`, g.type, false)
  })
  program.slots.forEach((slot, id) => {
    const where = `slot ${slot.name}`
    if (slot.id !== id) report(where, `slot ${slot.id} stands at ${id}`)
    for (const p of slot.sig.params) check(where, p, false)
    check(where, slot.sig.result, true)
    for (const cls of slot.impls.keys()) {
      const isBuiltin = cls >= 0 && cls < builtinClasses.first
      if (!isBuiltin && !isProgramClass(program, cls)) report(where, `there is no class ${cls}`)
    }
  })
}

function verifyClasses(program: MirProgram, report: Report): void {
  const names = new Set<string>()
  const seen = new Set<ClassId>()
  for (let id = 0; id < program.classes.length; id++) {
    const cls = program.classes[id]
    if (!cls) continue
    const where = `class ${cls.name}`
    if (id < builtinClasses.first) report(where, `class id ${id} is taken by a built-in`)
    if (cls.id !== id) report(where, `class ${cls.id} stands at ${id}`)
    if (names.has(cls.name)) report(where, 'two classes have this name')
    names.add(cls.name)
    if (cls.lastDescendant < id || cls.lastDescendant >= program.classes.length)
      report(where, 'its last descendant is no class')
    if (cls.superClass !== null) {
      const above = program.classes[cls.superClass]
      if (!above) report(where, `there is no superclass ${cls.superClass}`)
      else {
        if (!seen.has(cls.superClass)) report(where, 'its superclass comes after it')
        if (id > above.lastDescendant || cls.lastDescendant > above.lastDescendant)
          report(where, 'it lies outside the range of its superclass')
        if ((above.kind === 'interface') !== (cls.kind === 'interface'))
          report(where, 'a class and an interface extend each other')
      }
    }
    seen.add(id)
    // What lies in the range must descend from it.
    for (let d = id + 1; d <= cls.lastDescendant; d++) {
      const below = program.classes[d]
      if (!below || below.superClass === null || below.superClass < id)
        report(where, `class ${d} is in its range but not below it`)
    }
    for (const i of cls.interfaces)
      if (program.classes[i]?.kind !== 'interface') report(where, `class ${i} is no interface`)
    for (const f of cls.fields) {
      const bad = typeProblem(program, f.type)
      if (bad) report(`${where}.${f.name}`, bad)
      if (f.type.kind === 'void' || f.type.kind === 'f32')
        report(`${where}.${f.name}`, `a field of type ${f.type.kind}`)
    }
    if (cls.kind === 'interface' && cls.fields.length > 0) report(where, 'an interface has fields')
    if (cls.kind === 'closure' && (cls.sig === null || !program.sigs[cls.sig]))
      report(where, 'a closure class has no signature')
  }
}
