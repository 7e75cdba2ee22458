// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `HTMLFontElement` of the specification "html". */
@:native("HTMLFontElement")
extern class FontElement extends Element {
  function new():Void;
  var color:String;
  var face:String;
  var size:String;
}
