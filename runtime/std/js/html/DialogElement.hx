// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `HTMLDialogElement` of the specification "html". */
@:native("HTMLDialogElement")
extern class DialogElement extends Element {
  function new():Void;
  var open:Bool;
  var returnValue:String;
  var closedBy:String;
  function show():Void;
  function showModal():Void;
  function close(?returnValue:String):Void;
  function requestClose(?returnValue:String):Void;
}
