// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `HTMLHeadingElement` of the specification "html". */
@:native("HTMLHeadingElement")
extern class HeadingElement extends Element {
  function new():Void;
  var align:String;
}
