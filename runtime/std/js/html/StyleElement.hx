// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `HTMLStyleElement` of the specification "html". */
@:native("HTMLStyleElement")
extern class StyleElement extends Element {
  function new():Void;
  var disabled:Bool;
  var media:String;
  var blocking(default, null):DOMTokenList;
  var type:String;
  var sheet(default, null):CSSStyleSheet;
}
