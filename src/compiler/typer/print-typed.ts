// The typed tree as text, for `--emit typed`: Haxe-like, with the type behind each variable and the casts that typing inserted.
import { printType } from './print-type.ts'
import { fieldsOf, classesOf } from './program.ts'
import type { Decision, FieldAccess, TConst, TypedExpr, TypedFunction, TypedProgram } from './typed-ast.ts'

/** Prints every class of every module whose file `filter` accepts (all without it), bodies typed on demand. */
export function printTyped(program: TypedProgram, filter: (file: string) => boolean = () => true): string {
  const out: string[] = []
  for (const module of program.modules.values()) {
    if (!filter(module.file)) continue
    out.push(`module ${module.path}`)
    for (const cls of classesOf(module)) {
      out.push(`  class ${[...cls.pack, cls.name].join('.')}`)
      for (const field of fieldsOf(cls)) {
        const typed = field.body?.typed()
        const head = `    ${field.isStatic ? 'static ' : ''}${field.name}: ${printType(field.type)}`
        if (typed?.func) out.push(`${head} ${printFunction(typed.func, '    ')}`)
        else if (typed?.expr) out.push(`${head} = ${printTypedExpr(typed.expr, '    ')}`)
        else out.push(head)
      }
    }
  }
  return out.join('\n') + '\n'
}

function printFunction(func: TypedFunction, indent: string): string {
  const args = func.args.map(
    (a) => `${a.rest ? '...' : ''}${a.opt ? '?' : ''}${a.v.name}#${a.v.id}:${printType(a.v.type)}`,
  )
  return `(${args.join(', ')}):${printType(func.ret)} ${printTypedExpr(func.expr, indent)}`
}

function printConst(value: TConst): string {
  switch (value.kind) {
    case 'int':
    case 'float':
    case 'bool':
      return String(value.value)
    case 'int64':
      return `${value.value}i64`
    case 'string':
      return JSON.stringify(value.value)
    case 'null':
    case 'this':
    case 'super':
      return value.kind
  }
}

function printAccess(object: string, access: FieldAccess): string {
  switch (access.kind) {
    case 'instance':
    case 'anon':
      return `${object}.${access.field.name}`
    case 'static':
      return `${[...access.cls.pack, access.cls.name].join('.')}.${access.field.name}`
    case 'dynamic':
      return `${object}.dynamic[${access.name}]`
    case 'closure':
      return `${object}.closure[${access.field.name}]`
    case 'enum':
      return `${access.enum.name}.${access.field.name}`
  }
}

function printDecision(d: Decision, indent: string): string {
  const inner = indent + '  '
  switch (d.kind) {
    case 'leaf':
      return `-> ${d.body}`
    case 'fail':
      return '-> none'
    case 'bind':
      return `${d.v.name}#${d.v.id} = ${printTypedExpr(d.value, indent)}; ${printDecision(d.next, indent)}`
    case 'test':
      return `test ${printTypedExpr(d.cond, indent)}\n${inner}yes ${printDecision(d.yes, inner)}\n${inner}no ${printDecision(d.no, inner)}`
    case 'switch':
      return [
        `switch ${printTypedExpr(d.value, indent)}`,
        ...d.cases.map((c) => `${inner}${c.values.map(printConst).join(', ')} ${printDecision(c.next, inner)}`),
        `${inner}else ${printDecision(d.fallback, inner)}`,
      ].join('\n')
  }
}

/** One expression as text. */
export function printTypedExpr(e: TypedExpr, indent: string): string {
  const inner = indent + '  '
  const print = (x: TypedExpr): string => printTypedExpr(x, indent)
  const list = (xs: readonly TypedExpr[]): string => xs.map(print).join(', ')
  switch (e.kind) {
    case 'const':
      return printConst(e.value)
    case 'local':
      return `${e.v.name}#${e.v.id}`
    case 'array':
      return `${print(e.array)}[${print(e.index)}]`
    case 'binop':
      return `(${print(e.left)} ${e.op} ${print(e.right)})`
    case 'assign':
      return `${print(e.target)} = ${print(e.value)}`
    case 'assignOp':
      return `${print(e.target)} ${e.op}= ${print(e.value)}`
    case 'field':
      return printAccess(print(e.object), e.access)
    case 'typeExpr':
      return [...e.of.pack, e.of.name].join('.')
    case 'objectDecl':
      return `{${e.fields.map((f) => `${f.name}: ${print(f.expr)}`).join(', ')}}`
    case 'arrayDecl':
      return `[${list(e.values)}]`
    case 'call':
      return `${print(e.callee)}(${list(e.args)})`
    case 'new':
      return `new ${printType(e.type)}(${list(e.args)})`
    case 'newParam':
      return `new ${e.param.name}(${list(e.args)})`
    case 'unop':
      return e.postfix ? `${print(e.expr)}${e.op}` : `${e.op}${print(e.expr)}`
    case 'function':
      return `function${printFunction(e.func, indent)}`
    case 'var':
      return `var ${e.v.name}#${e.v.id}:${printType(e.v.type)}${e.init ? ` = ${print(e.init)}` : ''}`
    case 'block':
      return e.exprs.length === 0
        ? '{}'
        : `{\n${e.exprs.map((x) => inner + printTypedExpr(x, inner)).join('\n')}\n${indent}}`
    case 'if':
      return `if ${print(e.cond)} ${print(e.then)}${e.else ? ` else ${print(e.else)}` : ''}`
    case 'while':
      return e.doWhile ? `do ${print(e.body)} while ${print(e.cond)}` : `while ${print(e.cond)} ${print(e.body)}`
    case 'forRange':
      return `for ${e.v.name}#${e.v.id} in ${print(e.min)}...${print(e.max)} ${print(e.body)}`
    case 'forArray':
      return `for ${e.v.name}#${e.v.id} in ${print(e.array)} ${print(e.body)}`
    case 'match':
      return [
        `match ${printDecision(e.decision, inner)}`,
        ...e.bodies.map((b, i) => `${inner}${i}: ${printTypedExpr(b, inner)}`),
      ].join('\n')
    case 'try':
      return `try ${print(e.expr)}${e.catches.map((c) => ` catch ${c.v.name}#${c.v.id}:${printType(c.v.type)} ${print(c.expr)}`).join('')}`
    case 'return':
      return e.expr ? `return ${print(e.expr)}` : 'return'
    case 'break':
    case 'continue':
    case 'error':
      return e.kind
    case 'throw':
      return `throw ${print(e.expr)}`
    case 'cast':
      return `${e.checked ? 'cast' : 'unsafe'}(${print(e.expr)}, ${printType(e.type)})`
    case 'is':
      return `(${print(e.expr)} is ${e.of.name})`
    case 'meta':
      return `@${e.meta.name} ${print(e.expr)}`
    case 'enumParameter':
      return `${print(e.expr)}.${e.field.name}[${e.index}]`
    case 'enumIndex':
      return `index(${print(e.expr)})`
    case 'regexp':
      return `~/${e.pattern}/${e.flags}`
    case 'syntax':
      return `syntax(${[JSON.stringify(e.code), ...e.args.map(print)].join(', ')})`
    default:
      return e satisfies never
  }
}
