// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `StyleSheetList` of the specification "cssom". */
@:native("StyleSheetList")
extern class StyleSheetList implements ArrayAccess<CSSStyleSheet> {
  function item(index:Int):CSSStyleSheet;
  var length(default, null):Int;
}
