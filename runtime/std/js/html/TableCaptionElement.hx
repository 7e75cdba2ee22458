// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `HTMLTableCaptionElement` of the specification "html". */
@:native("HTMLTableCaptionElement")
extern class TableCaptionElement extends Element {
  function new():Void;
  var align:String;
}
