/*
 * JavaScript modules that extern declarations name: `@:jsRequire("pkg", "name")` and `@:js.import`. The glue of the Haxe
 * module imports them, so that the bundler resolves them as any other import.
 */
import type { Expr, MetadataEntry } from '../parser/ast.ts'
import type { Module } from '../typer/types.ts'

/** The specifier in such an entry, or null. */
export function jsModuleOf(entry: MetadataEntry): string | null {
  for (const param of entry.params) {
    const text = textOf(param)
    if (text !== null) return text
  }
  return null
}

function textOf(e: Expr): string | null {
  if (e.kind === 'meta') return textOf(e.expr)
  return e.kind === 'const' && e.value.kind === 'string' ? e.value.value : null
}

/** What a program calls the module: relative specifiers mean something only beside their Haxe module. */
export function jsModuleKey(module: string, specifier: string): string {
  return specifier.startsWith('.') ? `${module}:${specifier}` : specifier
}

/** The specifiers that a Haxe module's own externs name. */
export function jsModulesOf(module: Module): string[] {
  const found = new Set<string>()
  const look = (meta: readonly MetadataEntry[]): void => {
    for (const entry of meta) {
      const specifier = entry.name === ':jsRequire' || entry.name === ':js.import' ? jsModuleOf(entry) : null
      if (specifier !== null) found.add(specifier)
    }
  }
  for (const type of module.types) {
    if (type.kind !== 'class' || !type.isExtern) continue
    look(type.meta)
    for (const field of type.statics.values()) look(field.meta)
  }
  for (const field of module.fields?.statics.values() ?? []) look(field.meta)
  return [...found]
}
