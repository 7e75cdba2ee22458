export * from './ast.ts'
export { parseExpressionText, parseModule } from './parse-module.ts'
