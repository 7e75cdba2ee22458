// llvm-bindings for tests: where it is, or why it isn't.
import { findBindings, NativeError } from '../../src/codegen-llvm/index.ts'
import { bindingsFolders } from '../../src/plugin/target.ts'
import { root } from './golden.ts'

/** The path of llvm-bindings' addon; or why tests can't use it. */
export function bindingsHere(): { readonly addon: string } | { readonly missing: string } {
  try {
    return { addon: findBindings(bindingsFolders(root)) }
  } catch (error) {
    if (!(error instanceof NativeError)) throw error
    return { missing: 'llvm-bindings is not installed (npx unplugin-haxe setup-native --llvm-bindings)' }
  }
}
