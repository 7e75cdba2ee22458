// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `HTMLTableColElement` of the specification "html". */
@:native("HTMLTableColElement")
extern class TableColElement extends Element {
  function new():Void;
  var span:Int;
  var align:String;
  var ch:String;
  var chOff:String;
  var vAlign:String;
  var width:String;
}
