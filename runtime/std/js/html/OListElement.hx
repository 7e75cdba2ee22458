// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `HTMLOListElement` of the specification "html". */
@:native("HTMLOListElement")
extern class OListElement extends Element {
  function new():Void;
  var reversed:Bool;
  var start:Int;
  var type:String;
  var compact:Bool;
}
