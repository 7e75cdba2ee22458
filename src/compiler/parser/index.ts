export * from './ast.ts'
export { parseExpressionText, parseModule } from './parse-module.ts'
export { printComplexType, printExpr, printModule } from './print.ts'
