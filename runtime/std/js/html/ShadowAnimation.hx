// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `ShadowAnimation` of the specification "SVG". */
@:native("ShadowAnimation")
extern class ShadowAnimation extends Animation {
  function new(source:Animation, newTarget:haxe.extern.EitherType<DOMElement, CSSPseudoElement>):Void;
  var sourceAnimation(default, null):Animation;
}
