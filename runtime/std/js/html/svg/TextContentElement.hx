// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.svg;

/** `SVGTextContentElement` of the specification "SVG". */
@:native("SVGTextContentElement")
extern class TextContentElement extends GraphicsElement {
  static inline var LENGTHADJUST_UNKNOWN:Int = 0;
  static inline var LENGTHADJUST_SPACING:Int = 1;
  static inline var LENGTHADJUST_SPACINGANDGLYPHS:Int = 2;
  var textLength(default, null):AnimatedLength;
  var lengthAdjust(default, null):AnimatedEnumeration;
  function getNumberOfChars():Int;
  function getComputedTextLength():Float;
  function getSubStringLength(charnum:Int, nchars:Int):Float;
  function getStartPositionOfChar(charnum:Int):Dynamic;
  function getEndPositionOfChar(charnum:Int):Dynamic;
  function getExtentOfChar(charnum:Int):Dynamic;
  function getRotationOfChar(charnum:Int):Float;
  function getCharNumAtPosition(?point:js.html.DOMPointInit):Int;
  function selectSubString(charnum:Int, nchars:Int):Void;
}
