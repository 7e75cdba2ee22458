// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `HTMLHtmlElement` of the specification "html". */
@:native("HTMLHtmlElement")
extern class HtmlElement extends Element {
  function new():Void;
  var version:String;
}
