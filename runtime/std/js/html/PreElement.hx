// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `HTMLPreElement` of the specification "html". */
@:native("HTMLPreElement")
extern class PreElement extends Element {
  function new():Void;
  var width:Int;
}
