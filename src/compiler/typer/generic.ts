import type { ClassDecl } from '../parser/ast.ts'
import { buildClass } from './class-build.ts'
import type { Typer } from './context.ts'
import { declBase } from './decl-base.ts'
import { follow } from './follow.ts'
import { printType } from './print-type.ts'
import type { ClassType, Module, Type, TypeParameter } from './types.ts'

/*
 * Classes with constant type parameters (`@:generic class Buf<@:const N:Int>`): a copy per choice of arguments, in
 * which the parameter's name is the constant. All other `@:generic` code is generic until it is lowered.
 */

/** More copies than this are a type that grows without end. */
const maxCopies = 500

type Copies = { readonly classes: Map<ClassType, Map<string, ClassType>>; count: number }

const copiesOfProgram: WeakMap<object, Copies> = new WeakMap()
const origins: WeakMap<ClassType, { readonly cls: ClassType; readonly args: readonly Type[] }> = new WeakMap()

function copiesOf(typer: Typer): Copies {
  let found = copiesOfProgram.get(typer.modules)
  if (!found) copiesOfProgram.set(typer.modules, (found = { classes: new Map(), count: 0 }))
  return found
}

/** The generic class a copy was made of, and the arguments. */
export function originOf(cls: ClassType): { readonly cls: ClassType; readonly args: readonly Type[] } | null {
  return origins.get(cls) ?? null
}

/** Whether nothing in a type is still open: no unknowns, no type parameters. */
function isClosed(type: Type, depth = 0): boolean {
  const t = follow(type)
  if (depth > 30) return true
  switch (t.kind) {
    case 'mono':
    case 'param':
      return false
    case 'inst':
    case 'enum':
    case 'abstract':
    case 'typedef':
      return t.params.every((p) => isClosed(p, depth + 1))
    case 'fun':
      return t.args.every((a) => isClosed(a.type, depth + 1)) && isClosed(t.ret, depth + 1)
    case 'anon':
      return [...t.anon.fields.values()].every((f) => isClosed(f.type, depth + 1))
    case 'dynamic':
      return t.param === null || isClosed(t.param, depth + 1)
    case 'lazy':
      return true
  }
  t satisfies never
}

/** The declaration of a class that needs copies, or null. */
function declarationToCopy(typer: Typer, cls: ClassType): ClassDecl | null {
  if (!cls.params.some((p) => p.isConst)) return null
  const decls = typer.contextOf(cls.module)?.module.decls ?? []
  const decl = decls.find((d) => d.kind === 'class' && d.name === cls.name)
  return decl?.kind === 'class' ? decl : null
}

function textOf(args: readonly Type[]): string {
  return args.map((a) => printType(a)).join(', ')
}

function suffixOf(args: readonly Type[]): string {
  return args
    .map((a) =>
      printType(a)
        .replace(/[^A-Za-z0-9]+/g, '_')
        .replace(/^_|_$/g, ''),
    )
    .join('_')
}

function boundParameters(
  params: readonly { readonly name: string }[],
  args: readonly Type[],
  base: ReadonlyMap<string, TypeParameter>,
  owner: string,
): Map<string, TypeParameter> {
  const out = new Map(base)
  params.forEach((p, i) => {
    const bound = args[i]
    if (!bound) return
    out.set(p.name, { name: p.name, constraints: [], defaultType: null, owner, meta: [], isConst: false, bound })
  })
  return out
}

/** The copy of a `@:generic` class for its arguments; null where it needs none, or the arguments are still open. */
export function specialiseClass(typer: Typer, cls: ClassType, args: readonly Type[]): ClassType | null {
  const decl = declarationToCopy(typer, cls)
  const mod = decl ? typer.contextOf(cls.module) : null
  if (!decl || !mod || args.length !== cls.params.length || !args.every((a) => isClosed(a))) return null
  const copies = copiesOf(typer)
  let own = copies.classes.get(cls)
  if (!own) copies.classes.set(cls, (own = new Map()))
  const key = textOf(args)
  const known = own.get(key)
  if (known) return known
  if (++copies.count > maxCopies) {
    typer.sink.error('type/generic-depth', `Too many copies of @:generic ${cls.name}`, cls.nameSpan)
    return null
  }
  const named: ClassDecl = { ...decl, name: `${decl.name}_${suffixOf(args)}`, params: [] }
  const { base } = declBase(mod, named)
  const scope = { mod, typeParams: boundParameters(decl.params, args, new Map(), cls.name) }
  const copy = buildClass(mod, named, base, scope)
  own.set(key, copy)
  origins.set(copy, { cls, args })
  ;(mod.module as Module & { types: unknown[] }).types.push(copy)
  typer.delayed.push(() => {
    for (const f of [...copy.fields.values(), ...copy.statics.values()]) f.body?.typed()
    copy.constructorField?.body?.typed()
  })
  return copy
}
