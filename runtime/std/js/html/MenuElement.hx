// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `HTMLMenuElement` of the specification "html". */
@:native("HTMLMenuElement")
extern class MenuElement extends Element {
  function new():Void;
  var compact:Bool;
}
