// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `VirtualKeyboard` of the specification "virtual-keyboard". */
@:native("VirtualKeyboard")
extern class VirtualKeyboard extends EventTarget {
  function show():Void;
  function hide():Void;
  var boundingRect(default, null):DOMRect;
  var overlaysContent:Bool;
  var ongeometrychange:haxe.Constraints.Function;
}
