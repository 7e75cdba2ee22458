// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `CSSPseudoElement` of the specification "css-pseudo". */
@:native("CSSPseudoElement")
extern class CSSPseudoElement {
  var type(default, null):String;
  var element(default, null):Element;
  var parent(default, null):haxe.extern.EitherType<Element, CSSPseudoElement>;
  var selectorText(default, null):String;
  function pseudo(type:String):CSSPseudoElement;
  function getBoxQuads(?options:BoxQuadOptions):Array<DOMQuad>;
  function convertQuadFromNode(quad:DOMQuadInit, from:haxe.extern.EitherType<Text, haxe.extern.EitherType<DOMElement, haxe.extern.EitherType<CSSPseudoElement, Document>>>, ?options:ConvertCoordinateOptions):DOMQuad;
  function convertRectFromNode(rect:DOMRectReadOnly, from:haxe.extern.EitherType<Text, haxe.extern.EitherType<DOMElement, haxe.extern.EitherType<CSSPseudoElement, Document>>>, ?options:ConvertCoordinateOptions):DOMQuad;
  function convertPointFromNode(point:DOMPointInit, from:haxe.extern.EitherType<Text, haxe.extern.EitherType<DOMElement, haxe.extern.EitherType<CSSPseudoElement, Document>>>, ?options:ConvertCoordinateOptions):DOMPoint;
}
