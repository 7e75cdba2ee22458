package js.lib.webassembly;

/*
 * WebAssembly.
 */

import js.lib.ArrayBuffer;
import js.lib.BufferSource;

/** JavaScript's `WebAssembly.Module`. */
@:native("WebAssembly.Module")
extern class Module {
  /** Makes one. */
  function new(of:BufferSource):Void;

  /** The contents of the sections of a name. */
  static function customSections(of:Module, sectionName:String):Array<ArrayBuffer>;

  /** What it exports. */
  static function exports(of:Module):Array<ModuleExportDescriptor>;

  /** What it imports. */
  static function imports(of:Module):Array<ModuleImportDescriptor>;
}

/** What `Module` has or takes: module export descriptor. */
typedef ModuleExportDescriptor = {
  /** The name. */
  var name:String;

  /** The kind. */
  var kind:ImportExportKind;
}

/** What `Module` has or takes: module import descriptor. */
typedef ModuleImportDescriptor = {
  /** The module. */
  var module:String;

  /** The name. */
  var name:String;

  /** The kind. */
  var kind:ImportExportKind;
}

/** Values for `import export kind`. */
enum abstract ImportExportKind(String) {
  /** `function` */
  var Function = "function";

  /** `table` */
  var Table = "table";

  /** `memory` */
  var Memory = "memory";

  /** `global` */
  var Global = "global";
}
