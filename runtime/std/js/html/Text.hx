// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `Text` of the specification "dom". */
@:native("Text")
extern class Text extends CharacterData {
  function new(?data:String):Void;
  function splitText(offset:Int):Text;
  var wholeText(default, null):String;
  function getBoxQuads(?options:BoxQuadOptions):Array<DOMQuad>;
  function convertQuadFromNode(quad:DOMQuadInit, from:haxe.extern.EitherType<Text, haxe.extern.EitherType<DOMElement, haxe.extern.EitherType<CSSPseudoElement, Document>>>, ?options:ConvertCoordinateOptions):DOMQuad;
  function convertRectFromNode(rect:DOMRectReadOnly, from:haxe.extern.EitherType<Text, haxe.extern.EitherType<DOMElement, haxe.extern.EitherType<CSSPseudoElement, Document>>>, ?options:ConvertCoordinateOptions):DOMQuad;
  function convertPointFromNode(point:DOMPointInit, from:haxe.extern.EitherType<Text, haxe.extern.EitherType<DOMElement, haxe.extern.EitherType<CSSPseudoElement, Document>>>, ?options:ConvertCoordinateOptions):DOMPoint;
  var assignedSlot(default, null):SlotElement;
}
