// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `HTMLHRElement` of the specification "html". */
@:native("HTMLHRElement")
extern class HRElement extends Element {
  function new():Void;
  var align:String;
  var color:String;
  var noShade:Bool;
  var size:String;
  var width:String;
}
