// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `HTMLSourceElement` of the specification "html". */
@:native("HTMLSourceElement")
extern class SourceElement extends Element {
  function new():Void;
  var src:String;
  var type:String;
  var srcset:String;
  var sizes:String;
  var media:String;
  var width:Int;
  var height:Int;
}
