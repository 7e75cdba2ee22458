// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `StyleSheet` of the specification "cssom". */
@:native("StyleSheet")
extern class StyleSheet {
  var type(default, null):String;
  var href(default, null):String;
  var ownerNode(default, null):haxe.extern.EitherType<Element, ProcessingInstruction>;
  var parentStyleSheet(default, null):CSSStyleSheet;
  var title(default, null):String;
  var media(default, null):MediaList;
  var disabled:Bool;
}
