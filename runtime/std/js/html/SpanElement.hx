// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `HTMLSpanElement` of the specification "html". */
@:native("HTMLSpanElement")
extern class SpanElement extends Element {
  function new():Void;
}
