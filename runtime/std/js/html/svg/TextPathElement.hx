// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.svg;

/** `SVGTextPathElement` of the specification "SVG". */
@:native("SVGTextPathElement")
extern class TextPathElement extends TextContentElement {
  static inline var TEXTPATH_METHODTYPE_UNKNOWN:Int = 0;
  static inline var TEXTPATH_METHODTYPE_ALIGN:Int = 1;
  static inline var TEXTPATH_METHODTYPE_STRETCH:Int = 2;
  static inline var TEXTPATH_SPACINGTYPE_UNKNOWN:Int = 0;
  static inline var TEXTPATH_SPACINGTYPE_AUTO:Int = 1;
  static inline var TEXTPATH_SPACINGTYPE_EXACT:Int = 2;
  var startOffset(default, null):AnimatedLength;
  var method(default, null):AnimatedEnumeration;
  var spacing(default, null):AnimatedEnumeration;
  var href(default, null):AnimatedString;
}
