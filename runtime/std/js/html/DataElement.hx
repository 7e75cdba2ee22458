// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `HTMLDataElement` of the specification "html". */
@:native("HTMLDataElement")
extern class DataElement extends Element {
  function new():Void;
  var value:String;
}
