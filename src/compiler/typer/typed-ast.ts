/*
 * The typed tree's types. They stand in types.ts, because types and typed tree refer to each other.
 */
export type {
  AbstractType,
  ClassField,
  ClassType,
  Decision,
  EnumField,
  EnumType,
  FieldAccess,
  FunArg,
  ModuleType,
  TBinop,
  TConst,
  TUnop,
  TVar,
  Type,
  TypedCatch,
  TypedExpr,
  TypedFunction,
  TypedFunctionArg,
  TypedProgram,
} from './types.ts'
