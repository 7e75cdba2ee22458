// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `HTMLLIElement` of the specification "html". */
@:native("HTMLLIElement")
extern class LIElement extends Element {
  function new():Void;
  var value:Int;
  var type:String;
}
