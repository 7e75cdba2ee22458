import { classesOf, fieldsOf, follow, followOnce, forEachChild, pathOf } from '../typer/index.ts'
import type { ClassField, ClassType, ModuleType, Type, TypedExpr } from '../typer/index.ts'
import type { Lowering } from './context.ts'
import { docNodes, fieldNode, markOf, metaNodes, typeNode, writtenMeta } from './rtti-field.ts'
import { element, printXml } from './rtti-xml.ts'
import type { XmlNode } from './rtti-xml.ts'

/*
 * `@:rtti`: what a class or interface declares, as XML text, which haxe.rtti.Rtti reads and `__rtti` is. Classes below one have it too.
 */

/** The static variable of a class that has its type information. */
export const rttiField = '__rtti'

/** Whether the class, or one above it, asks for type information. */
export function hasRtti(cls: ClassType): boolean {
  for (let at: ClassType | undefined = cls; at; at = at.superClass?.cls)
    if (at.meta.some((m) => m.name === ':rtti')) return !cls.isExtern
  return false
}

/** The type information of a class that has it. */
export function rttiText(lw: Lowering, cls: ClassType): string {
  return printXml(classNode(lw, cls))
}

function classNode(lw: Lowering, cls: ClassType): XmlNode {
  const flag = (value: boolean): string | null => (value ? '1' : null)
  const path = pathOf(cls)
  const lineOf = lw.typed.lineOf
  const parents = [
    ...(cls.superClass ? [parentNode('extends', cls.superClass)] : []),
    ...cls.interfaces.toReversed().map((i) => parentNode(cls.isInterface ? 'extends' : 'implements', i)),
  ]
  const isMain = (f: ClassField): boolean => f.name === 'main' && lw.request.main === path
  const fields = [
    ...[...cls.statics.values()]
      .filter(isTold)
      .map((f) => fieldNode(f, 'class', lineOf, isMain(f) ? { marks: ['keep'] } : {})),
    ...[...cls.fields.values()]
      .filter(isTold)
      .flatMap((f) => [...accessors(cls, f), fieldNode(f, 'class', lineOf, { isOverride: overrides(cls, f) })]),
    ...constructorNodes(lw, cls),
  ]
  const meta = [...(isUsed(lw, cls) ? [markOf('directlyUsed')] : []), ...writtenMeta(cls.meta)]
  return element(
    'class',
    [
      ['path', path],
      ['params', cls.params.map((p) => p.name).join(':')],
      ['private', flag(cls.isPrivate)],
      ['module', cls.module === path ? null : cls.module],
      ['interface', flag(cls.isInterface)],
      ['final', flag(cls.isFinal)],
      ['abstract', flag(cls.isAbstract)],
    ],
    [...parents, ...fields, ...docNodes(cls.doc), ...metaNodes(meta)],
  )
}

function parentNode(word: string, parent: NonNullable<ClassType['superClass']>): XmlNode {
  return element(word, [['path', pathOf(parent.cls)]], parent.params.map(typeNode))
}

/** What is written out at each use, or is no field at run time, isn't told. */
function isTold(f: ClassField): boolean {
  if (f.kind.kind === 'method' && f.kind.methodKind === 'macro') return false
  return !f.isExtern && !f.meta.some((m) => m.name === ':generic')
}

/** A method that gives an abstract one its body overrides it, said or not. */
function overrides(cls: ClassType, f: ClassField): boolean {
  for (let at = cls.superClass?.cls; at; at = at.superClass?.cls) if (at.fields.get(f.name)?.isAbstract) return true
  return f.isOverride
}

/** The accessors that a property of an interface asks for. */
function accessors(cls: ClassType, f: ClassField): XmlNode[] {
  if (!cls.isInterface || f.kind.kind !== 'var') return []
  const type = typeNode(f.type)
  const node = (name: string, args: readonly XmlNode[]): XmlNode =>
    element(
      name,
      [
        ['public', '1'],
        ['set', 'method'],
      ],
      [
        element('f', [['a', args.length > 0 ? 'value' : '']], [...args, type]),
        ...metaNodes(['compilerGenerated', 'noCompletion'].map(markOf)),
      ],
    )
  const { read, write } = f.kind
  return [
    ...(read.kind === 'call' && !cls.fields.has(`get_${f.name}`) ? [node(`get_${f.name}`, [])] : []),
    ...(write.kind === 'call' && !cls.fields.has(`set_${f.name}`) ? [node(`set_${f.name}`, [type])] : []),
  ]
}

/** The constructor: its own, the one of a class above, or the one that sets what variables begin with. */
function constructorNodes(lw: Lowering, cls: ClassType): XmlNode[] {
  if (cls.isInterface) return []
  const line = `${lw.typed.lineOf(cls.nameSpan)}`
  const own = cls.constructorField
  if (own) {
    if (!cls.meta.some((m) => m.name === ':structInit') || own.span !== cls.nameSpan)
      return [fieldNode(own, 'class', lw.typed.lineOf)]
    return [
      constructorNode(line, [
        structureConstructor(own.type),
        ...metaNodes(['compilerGenerated', 'inheritDoc'].map(markOf)),
        element('haxe_doc', [], ''),
      ]),
    ]
  }
  for (let at = cls.superClass?.cls; at; at = at.superClass?.cls) {
    const above = at.constructorField
    if (above) return [constructorNode(line, [typeNode(above.type)], above.isPublic)]
  }
  for (let at: ClassType | undefined = cls; at; at = at.superClass?.cls) {
    if (![...at.fields.values()].some((f) => f.kind.kind === 'var' && f.body)) continue
    const type = element('f', [['a', '']], [element('x', [['path', 'Void']])])
    return [constructorNode(line, [type, ...metaNodes([markOf('compilerGenerated')])])]
  }
  return []
}

/** Optional arguments of a constructor that the compiler made keep their Null. */
function structureConstructor(type: Type): XmlNode {
  const t = followOnce(type)
  if (t.kind !== 'fun') return typeNode(t)
  const node = typeNode(t)
  return element(node.name, node.attributes, [...t.args.map((a) => typeNode(a.type)), typeNode(t.ret)])
}

function constructorNode(line: string, children: readonly XmlNode[], isPublic = true): XmlNode {
  return element(
    'new',
    [
      ['public', isPublic ? '1' : null],
      ['set', 'method'],
      ['line', line],
    ],
    children,
  )
}

// ---------------------------------------------------------------- what the program uses

const usedTypes = new WeakMap<Lowering, ReadonlySet<ModuleType>>()

/** Whether code outside of the class names it: makes it, tests for it, reads a static of it. */
function isUsed(lw: Lowering, cls: ClassType): boolean {
  let used = usedTypes.get(lw)
  if (!used) usedTypes.set(lw, (used = typesUsed(lw)))
  return used.has(cls)
}

function typesUsed(lw: Lowering): ReadonlySet<ModuleType> {
  const used = new Set<ModuleType>()
  for (const module of lw.typed.modules.values()) {
    if (!(lw.request.isUserModule?.(module.path) ?? true)) continue
    for (const cls of classesOf(module)) {
      const note = (type: ModuleType): void => {
        if (type !== cls) used.add(type)
      }
      for (const f of fieldsOf(cls)) {
        const typed = f.body?.typed()
        const root = typed?.func?.expr ?? typed?.expr
        if (root) visitTypes(root, note)
      }
    }
  }
  return used
}

function visitTypes(e: TypedExpr, note: (type: ModuleType) => void): void {
  if (e.kind === 'typeExpr') note(e.of)
  else if (e.kind === 'new') note(e.cls)
  else if (e.kind === 'is') note(e.of)
  else if (e.kind === 'try') {
    for (const c of e.catches) {
      const t = follow(c.v.type)
      if (t.kind === 'inst') note(t.cls)
    }
  } else if (e.kind === 'field' && e.access.kind === 'static' && isInlined(e.access.field)) return
  forEachChild(e, (child) => visitTypes(child, note))
}

function isInlined(f: ClassField): boolean {
  return f.kind.kind === 'method' ? f.kind.methodKind === 'inline' : f.kind.read.kind === 'inline'
}
