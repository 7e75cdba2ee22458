// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `CSSNamespaceRule` of the specification "cssom". */
@:native("CSSNamespaceRule")
extern class CSSNamespaceRule extends CSSRule {
  var namespaceURI(default, null):String;
  var prefix(default, null):String;
}
