// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `HTMLBRElement` of the specification "html". */
@:native("HTMLBRElement")
extern class BRElement extends Element {
  function new():Void;
  var clear:String;
}
