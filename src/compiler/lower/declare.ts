import { dyn, void_ } from '../mir/index.ts'
import type { ClassId, MirFunction, MirType, Rep, SigId, Signature } from '../mir/index.ts'
import { noSpan } from '../source/index.ts'
import type { Span } from '../source/index.ts'
import { pathOf } from '../typer/index.ts'
import type { ClassField, ClassType, FunType, Type } from '../typer/index.ts'
import { Body } from './body.ts'
import { layOut } from './classes.ts'
import type { ClassSpec, Env, FuncInfo, Lowering, SlotDraft, SlotKind, StaticHome } from './context.ts'
import { argType, envOfReps, sigId, typeOf, typesText } from './types.ts'

/*
 * Declaring functions, slots and static variables: the id and signature at once, the body queued.
 */

export type FunctionInit = {
  readonly name: string
  readonly haxeName?: string
  readonly params: readonly MirType[]
  readonly result: MirType
  readonly captures?: readonly MirType[]
  readonly sig?: SigId
  readonly inline?: MirFunction['inline']
  readonly span?: Span
  /** Writes the body, later; 'late' where that happens at the very end, by `Lowering.late`. */
  readonly write: (info: FuncInfo) => void | 'late'
}

/** Declares a function and queues its body. */
export function declare(lw: Lowering, init: FunctionInit): FuncInfo {
  const count = (lw.functionNames.get(init.name) ?? 0) + 1
  lw.functionNames.set(init.name, count)
  const { fn } = lw.mir.addFunction({
    name: count === 1 ? init.name : `${init.name}$${count}`,
    haxeName: init.haxeName ?? init.name,
    params: init.params,
    result: init.result,
    captures: init.captures ?? null,
    sig: init.sig ?? null,
    inline: init.inline ?? 'auto',
    span: init.span ?? noSpan,
  })
  const info: FuncInfo = { id: fn.id, params: init.params, result: init.result, body: new Body(lw.mir, fn) }
  lw.queue.push(() => runJob(lw, info, init.write))
  return info
}

/** A compiler-made function, one per key. */
export function helper(lw: Lowering, key: string, init: () => FunctionInit): FuncInfo {
  const known = lw.helpers.get(key)
  if (known) return known
  const info = declare(lw, init())
  lw.helpers.set(key, info)
  return info
}

/** Writes a body; a failure inside the compiler becomes a diagnostic at the function, never a crash. */
export function runJob(lw: Lowering, info: FuncInfo, write: (info: FuncInfo) => void | 'late'): void {
  lw.span = info.body.fn.span
  try {
    if (write(info) !== 'late') info.body.finish()
  } catch (error) {
    const text =
      error instanceof Error ? (lw.request.debug ? (error.stack ?? error.message) : error.message) : String(error)
    lw.sink.error('internal/lower', `${info.body.fn.haxeName}: ${text}`, lw.span)
    const { fn } = info.body
    fn.blocks.clear()
    fn.blocks.set(0, { id: 0, params: [], instrs: [], term: { kind: 'unreachable' }, handler: null })
  }
}

// ---------------------------------------------------------------- members of classes

/** The function type of a method. */
export function methodType(field: ClassField): FunType {
  let t: Type = field.type
  for (let i = 0; i < 100; i++) {
    if (t.kind === 'lazy') t = t.force()
    else if (t.kind === 'mono' && t.bound) t = t.bound
    else break
  }
  if (t.kind === 'fun') return t
  return { kind: 'fun', args: [], ret: { kind: 'dynamic', param: null } }
}

/** The machine signature of a method under an environment, without receiver. */
export function methodSig(lw: Lowering, type: FunType, env: Env): Signature {
  return { params: type.args.map((a) => argType(lw, a, env)), result: typeOf(lw, type.ret, env) }
}

function repsText(reps: readonly Rep[]): string {
  return reps.length === 0 ? '' : `<${reps.join(',')}>`
}

function inlineOf(field: ClassField): MirFunction['inline'] {
  if (field.meta.some((m) => m.name === ':noinline' || m.name === ':keepInline')) return 'never'
  // Small once its arguments are known, so copied by the passes even where Haxe must keep the function.
  if (field.meta.some((m) => m.name === ':inlineLate')) return 'always'
  return field.kind.kind === 'method' && field.kind.methodKind === 'inline' ? 'always' : 'auto'
}

/** The function of a static method, specialised for its type parameters. */
export function staticFunction(
  lw: Lowering,
  cls: ClassType,
  field: ClassField,
  reps: readonly Rep[],
  types: readonly Type[] = [],
): FuncInfo {
  return memberFunction(lw, field, repsText(reps) + typesText(types), () => {
    const env = envOfReps(field.params, reps, lw.emptyEnv, types)
    const sig = methodSig(lw, methodType(field), env)
    const name = `${pathOf(cls)}.${field.name}`
    return {
      name: name + repsText(reps),
      haxeName: name,
      params: sig.params,
      result: sig.result,
      inline: inlineOf(field),
      span: field.span,
      write: (info) => lw.lowerMember(lw, info, { kind: 'method', cls, spec: null, field, env }),
    }
  })
}

/** The function of an instance method; its first parameter is the receiver. */
export function methodFunction(
  lw: Lowering,
  spec: ClassSpec,
  field: ClassField,
  reps: readonly Rep[],
  types: readonly Type[] = [],
): FuncInfo {
  return memberFunction(lw, field, `${spec.id}${repsText(spec.reps)}${repsText(reps)}${typesText(types)}`, () => {
    const env = envOfReps(field.params, reps, spec.env, types)
    const sig = methodSig(lw, methodType(field), env)
    const name = `${pathOf(spec.cls)}.${field.name}`
    return {
      name: `${pathOf(spec.cls)}${repsText(spec.reps)}.${field.name}${repsText(reps)}`,
      haxeName: name,
      params: [spec.type, ...sig.params],
      result: sig.result,
      inline: inlineOf(field),
      span: field.span,
      write: (info) => lw.lowerMember(lw, info, { kind: 'method', cls: spec.cls, spec, field, env }),
    }
  })
}

/** The function of an instance method of an extern class that is Haxe code (an inline one); its first parameter is the object. */
export function hostMethod(lw: Lowering, cls: ClassType, field: ClassField, reps: readonly Rep[]): FuncInfo {
  return memberFunction(lw, field, `host${repsText(reps)}`, () => {
    const env = envOfReps(field.params, reps, lw.emptyEnv)
    const sig = methodSig(lw, methodType(field), env)
    const name = `${pathOf(cls)}.${field.name}`
    return {
      name: name + repsText(reps),
      haxeName: name,
      params: [dyn, ...sig.params],
      result: sig.result,
      inline: inlineOf(field),
      span: field.span,
      write: (info) => lw.lowerMember(lw, info, { kind: 'method', cls, spec: null, field, env, hasSelf: true }),
    }
  })
}

function memberFunction(lw: Lowering, field: ClassField, key: string, init: () => FunctionInit): FuncInfo {
  let byKey = lw.memberFunctions.get(field)
  if (!byKey) lw.memberFunctions.set(field, (byKey = new Map()))
  const known = byKey.get(key)
  if (known) return known
  const info = declare(lw, init())
  byKey.set(key, info)
  return info
}

/** Fields of the class with an initial value to compute when an instance is made. */
export function initialisedFields(cls: ClassType): ClassField[] {
  const list: ClassField[] = []
  for (const f of cls.fields.values()) {
    if (f.kind.kind === 'var') {
      if (f.kind.isPhysical && f.body?.syntax) list.push(f)
    } else if (f.kind.methodKind === 'dynamic' || overridesDynamic(cls, f)) list.push(f)
  }
  return list
}

/** Whether the method stands for a `dynamic` one of a class above: it is the first value of that one's storage then. */
export function overridesDynamic(cls: ClassType, f: ClassField): boolean {
  if (!f.isOverride) return false
  for (let at = cls.superClass; at; at = at.cls.superClass) {
    const kind = at.cls.fields.get(f.name)?.kind
    if (kind?.kind === 'method' && kind.methodKind === 'dynamic') return true
  }
  return false
}

/** The constructor field that `new` of the class runs, its own or an inherited one. */
export function constructorOf(
  lw: Lowering,
  spec: ClassSpec,
): { readonly spec: ClassSpec; readonly field: ClassField } | null {
  for (let at: ClassSpec | null = spec; at; at = at.superSpec) {
    layOut(lw, at)
    if (at.cls.constructorField) return { spec: at, field: at.cls.constructorField }
  }
  return null
}

/** The function that initialises a new instance (receiver first); null where there is nothing to do. */
export function ctorFunction(lw: Lowering, spec: ClassSpec): FuncInfo | null {
  layOut(lw, spec)
  const { cls } = spec
  if (!cls.constructorField && initialisedFields(cls).length === 0)
    return spec.superSpec ? ctorFunction(lw, spec.superSpec) : null
  const key = `new|${spec.id}`
  return helper(lw, key, () => {
    const found = constructorOf(lw, spec)
    const params = found ? methodSig(lw, methodType(found.field), found.spec.env).params : []
    return {
      name: `${pathOf(cls)}${repsText(spec.reps)}.new`,
      haxeName: `${pathOf(cls)}.new`,
      params: [spec.type, ...params],
      result: void_,
      span: (cls.constructorField ?? cls).span,
      inline:
        cls.constructorField?.kind.kind === 'method' && cls.constructorField.kind.methodKind === 'inline'
          ? 'always'
          : 'auto',
      write: (info) => lw.lowerMember(lw, info, { kind: 'ctor', spec }),
    }
  })
}

// ---------------------------------------------------------------- static variables

/** The global of a static variable; asking for it makes its initialiser run at start. */
export function staticHome(lw: Lowering, cls: ClassType, field: ClassField): StaticHome {
  const known = lw.statics.get(field)
  if (known) return known
  const t = typeOf(lw, field.type, lw.emptyEnv)
  const type = t.kind === 'void' ? dyn : t
  const name = `${pathOf(cls)}.${field.name}`
  const home: StaticHome = { global: lw.mir.addGlobal(name, type), type, cls }
  lw.statics.set(field, home)
  const isMethod = field.kind.kind === 'method'
  if (field.body && (isMethod || field.body.syntax)) {
    const init = declare(lw, {
      name: `${name}:init`,
      haxeName: name,
      params: [],
      result: void_,
      span: field.span,
      write: (info) => lw.lowerMember(lw, info, { kind: 'staticInit', cls, field, home }),
    })
    lw.staticInits.set(field, init)
  }
  return home
}

// ---------------------------------------------------------------- slots

/** The slot that answers a member of receivers below `root` with a signature. */
export function slotOf(
  lw: Lowering,
  kind: SlotKind,
  member: string,
  root: ClassId | null,
  sig: Signature,
  methodReps: readonly Rep[] = [],
): SlotDraft {
  const key = `${kind} ${member} ${root ?? '*'} ${sigId(lw, sig)} ${methodReps.join(',')}`
  const known = lw.slotIndex.get(key)
  if (known) return known
  const id = lw.mir.addSlot(`${kind} ${member}`, sig)
  const slot: SlotDraft = { id, kind, member, root, sig, methodReps, asked: 0 }
  lw.slots.push(slot)
  lw.slotIndex.set(key, slot)
  return slot
}

// ---------------------------------------------------------------- the runtime in Haxe

/** A class by path, or null. */
export function findClass(lw: Lowering, path: string): ClassType | null {
  const found = lw.typed.loadType(path)
  return found?.kind === 'class' ? found : null
}

/** A static function of the runtime by name; null (and one error) where the standard library lacks it. */
export function runtimeFunction(lw: Lowering, path: string, name: string, reps: readonly Rep[] = []): FuncInfo | null {
  const cls = findClass(lw, path)
  const field = cls?.statics.get(name)
  if (!cls || !field) {
    lw.sink.error('internal/missing-runtime', `The standard library lacks ${path}.${name}`, lw.span)
    return null
  }
  return staticFunction(lw, cls, field, reps)
}

/** The runtime function that calls any closure with an array of arguments. */
export function applySlot(lw: Lowering): SlotDraft {
  return slotOf(lw, 'reflect', 'apply', null, { params: [{ kind: 'array' }], result: dyn })
}
