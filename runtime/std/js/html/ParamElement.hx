// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `HTMLParamElement` of the specification "html". */
@:native("HTMLParamElement")
extern class ParamElement extends Element {
  function new():Void;
  var name:String;
  var value:String;
  var type:String;
  var valueType:String;
}
