// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `DragEvent` of the specification "html". */
@:native("DragEvent")
extern class DragEvent extends MouseEvent {
  function new(type:String, ?eventInitDict:DragEventInit):Void;
  var dataTransfer(default, null):DataTransfer;
}
