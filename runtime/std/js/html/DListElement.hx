// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `HTMLDListElement` of the specification "html". */
@:native("HTMLDListElement")
extern class DListElement extends Element {
  function new():Void;
  var compact:Bool;
}
