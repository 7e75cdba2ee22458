// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `ClipboardChangeEvent` of the specification "clipboard-apis". */
@:native("ClipboardChangeEvent")
extern class ClipboardChangeEvent extends Event {
  function new(type:String, ?eventInitDict:ClipboardChangeEventInit):Void;
  var types(default, null):Array<String>;
  var changeId(default, null):Dynamic;
}
