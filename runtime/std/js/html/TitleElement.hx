// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `HTMLTitleElement` of the specification "html". */
@:native("HTMLTitleElement")
extern class TitleElement extends Element {
  function new():Void;
  var text:String;
}
