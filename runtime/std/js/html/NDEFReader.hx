// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `NDEFReader` of the specification "web-nfc". */
@:native("NDEFReader")
extern class NDEFReader extends EventTarget {
  function new():Void;
  var onreading:haxe.Constraints.Function;
  var onreadingerror:haxe.Constraints.Function;
  function scan(?options:NDEFScanOptions):js.lib.Promise<Void>;
  function write(message:haxe.extern.EitherType<String, haxe.extern.EitherType<js.lib.BufferSource, NDEFMessageInit>>, ?options:NDEFWriteOptions):js.lib.Promise<Void>;
  function makeReadOnly(?options:NDEFMakeReadOnlyOptions):js.lib.Promise<Void>;
}
