// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `WriteParams` of the specification "fs". */
typedef WriteParams = {
  type:WriteCommandType,
  ?size:Null<Int>,
  ?position:Null<Int>,
  ?data:haxe.extern.EitherType<js.lib.BufferSource, haxe.extern.EitherType<Blob, String>>,
}
