// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `HTMLDataListElement` of the specification "html". */
@:native("HTMLDataListElement")
extern class DataListElement extends Element {
  function new():Void;
  var options(default, null):HTMLCollection;
}
