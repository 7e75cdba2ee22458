// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `CSSImportRule` of the specification "cssom". */
@:native("CSSImportRule")
extern class CSSImportRule extends CSSRule {
  var href(default, null):String;
  var media(default, null):MediaList;
  var styleSheet(default, null):CSSStyleSheet;
  var layerName(default, null):String;
  var supportsText(default, null):String;
}
