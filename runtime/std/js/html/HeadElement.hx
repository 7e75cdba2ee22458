// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `HTMLHeadElement` of the specification "html". */
@:native("HTMLHeadElement")
extern class HeadElement extends Element {
  function new():Void;
}
