import type { SourceFile, Span } from '../compiler/source/index.ts'
import { placeOf } from './places.ts'
import { quoted } from './text-names.ts'

/*
 * The metadata of a textual module: what memory accesses touch (TBAA), branch weights, source lines (DWARF).
 */

export class Metadata {
  private readonly lines: string[] = []
  private readonly known = new Map<string, string>()
  private readonly files = new Map<string, string>()
  private readonly isDebug: boolean
  private readonly sources: (path: string) => SourceFile | null
  private unit: string | null = null

  constructor(isDebug: boolean, sources: (path: string) => SourceFile | null) {
    this.isDebug = isDebug
    this.sources = sources
  }

  /** The access tag of a kind of memory. */
  tag(name: string): string {
    const root = this.node('!{!"haxe"}')
    const type = this.node(`!{!"${quoted(name)}", ${root}, i64 0}`)
    return this.node(`!{${type}, ${type}, i64 0}`)
  }

  /** Weights for a branch that nearly always goes one way. */
  unlikely(which: 'then' | 'else'): string {
    return this.node(
      which === 'then' ? '!{!"branch_weights", i32 1, i32 2000}' : '!{!"branch_weights", i32 2000, i32 1}',
    )
  }

  /** The subprogram of a function; null where no line tables are written or nothing is known. */
  subprogram(name: string, linkageName: string, span: Span): string | null {
    if (!this.isDebug || span.file === '') return null
    const file = this.file(span.file)
    const unit = (this.unit ??= this.node(
      `distinct !DICompileUnit(language: DW_LANG_C, file: ${file}, producer: "unplugin-haxe", isOptimized: true, runtimeVersion: 0, emissionKind: LineTablesOnly)`,
    ))
    const type = this.node('!DISubroutineType(types: !{})')
    const { line } = placeOf(span, this.sources)
    return this.node(
      `distinct !DISubprogram(name: "${quoted(name)}", linkageName: "${quoted(linkageName)}", scope: ${file}, file: ${file}, line: ${line}, type: ${type}, scopeLine: ${line}, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: ${unit})`,
    )
  }

  /** A place in a subprogram. */
  location(span: Span, subprogram: string): string {
    const { line, column } = placeOf(span, this.sources)
    return this.node(`!DILocation(line: ${line}, column: ${column}, scope: ${subprogram})`)
  }

  /** The metadata at the end of a module. */
  print(): string[] {
    const out: string[] = []
    if (this.unit !== null) {
      const dwarf = this.node('!{i32 2, !"Dwarf Version", i32 4}')
      const info = this.node('!{i32 2, !"Debug Info Version", i32 3}')
      out.push(`!llvm.dbg.cu = !{${this.unit}}`, `!llvm.module.flags = !{${dwarf}, ${info}}`)
    }
    return [...out, ...this.lines]
  }

  /** A node, the same for the same text; distinct ones must differ in their text. */
  node(text: string): string {
    let id = this.known.get(text)
    if (id === undefined) {
      id = `!${this.lines.length}`
      this.known.set(text, id)
      this.lines.push(`${id} = ${text}`)
    }
    return id
  }

  private file(path: string): string {
    let id = this.files.get(path)
    if (id === undefined) {
      const at = path.lastIndexOf('/')
      const folder = at < 0 ? '' : path.slice(0, at)
      id = this.node(`!DIFile(filename: "${quoted(path.slice(at + 1))}", directory: "${quoted(folder)}")`)
      this.files.set(path, id)
    }
    return id
  }
}
