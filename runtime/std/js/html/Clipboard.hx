// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `Clipboard` of the specification "clipboard-apis". */
@:native("Clipboard")
extern class Clipboard extends EventTarget {
  function read(?formats:ClipboardUnsanitizedFormats):js.lib.Promise<Array<ClipboardItem>>;
  function readText():js.lib.Promise<String>;
  function write(data:Array<ClipboardItem>):js.lib.Promise<Void>;
  function writeText(data:String):js.lib.Promise<Void>;
}
