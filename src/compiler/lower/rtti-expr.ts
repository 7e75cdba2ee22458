import { printComplexType, printExpr } from '../parser/index.ts'
import type { Expr, TypePath } from '../parser/ast.ts'

/*
 * Values of metadata, arguments and variables as type information writes them. Constants and what is built of them have
 * the official compiler's blanks and quotes; functions and statements have those of our own printer.
 */

/** An expression as text. */
export function valueText(e: Expr, tabs = ''): string {
  const text = (of: Expr): string => valueText(of, tabs)
  const list = (of: readonly Expr[]): string => of.map(text).join(', ')
  switch (e.kind) {
    case 'const':
      return e.value.kind === 'string' ? quoted(e.value.value) : printExpr(e)
    case 'interpolation':
      return quoted(
        e.parts
          .map((p) =>
            p.kind === 'text'
              ? p.value.replaceAll('$', '$$$$')
              : p.expr.kind === 'const'
                ? `$${text(p.expr)}`
                : `\${${text(p.expr)}}`,
          )
          .join(''),
      )
    case 'array':
      return `${text(e.array)}[${text(e.index)}]`
    case 'field':
      return `${text(e.object)}${e.safe ? '?.' : '.'}${e.name}`
    case 'call':
      return `${text(e.callee)}(${list(e.args)})`
    case 'new':
      return `new ${pathText(e.path)}(${list(e.args)})`
    case 'parenthesis':
      return `(${text(e.expr)})`
    case 'checkType':
      return `(${text(e.expr)} : ${printComplexType(e.type)})`
    case 'arrayDecl':
      return `[${list(e.values)}]`
    case 'objectDecl':
      return objectText(e.fields.map((f) => ({ name: f.quoted ? quoted(f.name) : f.name, text: text(f.expr) })))
    case 'binop':
      return `${text(e.left)} ${e.op} ${text(e.right)}`
    case 'assignOp':
      return `${text(e.left)} ${e.op}= ${text(e.right)}`
    case 'unop':
      return e.postfix ? `${text(e.expr)}${e.op}` : `${e.op}${text(e.expr)}`
    case 'ternary':
      return `${text(e.cond)} ? ${text(e.then)} : ${text(e.else)}`
    case 'if':
      return `if (${text(e.cond)}) ${text(e.then)}${e.else ? ` else ${text(e.else)}` : ''}`
    case 'for':
      return `for (${text(e.it)}) ${text(e.body)}`
    case 'while':
      return e.doWhile ? `do ${text(e.body)} while (${text(e.cond)})` : `while (${text(e.cond)}) ${text(e.body)}`
    case 'return':
      return e.expr === null ? 'return' : `return ${text(e.expr)}`
    case 'cast':
      return e.type === null ? `cast ${text(e.expr)}` : `cast (${text(e.expr)}, ${printComplexType(e.type)})`
    case 'untyped':
      return `untyped ${text(e.expr)}`
    case 'block': {
      if (e.exprs.length === 0) return '{ }'
      const lines = e.exprs.map((one) => `${tabs}\t${valueText(one, `${tabs}\t`)};\n`)
      return `{\n${lines.join('')}${tabs}}`
    }
    default:
      return printExpr(e)
  }
}

/** A structure of values that are text already. */
export function objectText(fields: readonly { readonly name: string; readonly text: string }[]): string {
  return fields.length === 0 ? '{ }' : `{ ${fields.map((f) => `${f.name} : ${f.text}`).join(', ')} }`
}

const escapes: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t', '\\': '\\\\', '"': '\\"' }

/** Strings are in double quotes, however they were written. */
function quoted(value: string): string {
  return `"${value.replace(/[\n\r\t\\"]/g, (c) => escapes[c] ?? c)}"`
}

function pathText(path: TypePath): string {
  const name = [...path.pack, path.name, ...(path.sub === null ? [] : [path.sub])].join('.')
  if (path.params.length === 0) return name
  const params = path.params.map((p) =>
    p.kind === 'expr' ? valueText(p.expr) : p.type.kind === 'path' ? pathText(p.type.path) : printComplexType(p.type),
  )
  return `${name}<${params.join(',')}>`
}
