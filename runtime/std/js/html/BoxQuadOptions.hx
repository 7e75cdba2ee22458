// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `BoxQuadOptions` of the specification "cssom-view". */
typedef BoxQuadOptions = {
  ?box:CSSBoxType,
  ?relativeTo:haxe.extern.EitherType<Text, haxe.extern.EitherType<DOMElement, haxe.extern.EitherType<CSSPseudoElement, Document>>>,
}
