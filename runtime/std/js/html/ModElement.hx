// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `HTMLModElement` of the specification "html". */
@:native("HTMLModElement")
extern class ModElement extends Element {
  function new():Void;
  var cite:String;
  var dateTime:String;
}
