// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `HTMLSelectedContentElement` of the specification "html". */
@:native("HTMLSelectedContentElement")
extern class SelectedContentElement extends Element {
  function new():Void;
}
