// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `HTMLEmbedElement` of the specification "html". */
@:native("HTMLEmbedElement")
extern class EmbedElement extends Element {
  function new():Void;
  var src:String;
  var type:String;
  var width:String;
  var height:String;
  function getSVGDocument():Document;
  var align:String;
  var name:String;
}
