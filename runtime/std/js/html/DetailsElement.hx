// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `HTMLDetailsElement` of the specification "html". */
@:native("HTMLDetailsElement")
extern class DetailsElement extends Element {
  function new():Void;
  var name:String;
  var open:Bool;
}
