// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `HTMLParagraphElement` of the specification "html". */
@:native("HTMLParagraphElement")
extern class ParagraphElement extends Element {
  function new():Void;
  var align:String;
}
