// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `HTMLUListElement` of the specification "html". */
@:native("HTMLUListElement")
extern class UListElement extends Element {
  function new():Void;
  var compact:Bool;
  var type:String;
}
