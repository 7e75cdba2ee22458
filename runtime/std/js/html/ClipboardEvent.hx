// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `ClipboardEvent` of the specification "clipboard-apis". */
@:native("ClipboardEvent")
extern class ClipboardEvent extends Event {
  function new(type:String, ?eventInitDict:ClipboardEventInit):Void;
  var clipboardData(default, null):DataTransfer;
}
