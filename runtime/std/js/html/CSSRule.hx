// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `CSSRule` of the specification "cssom". */
@:native("CSSRule")
extern class CSSRule {
  var cssText:String;
  var parentRule(default, null):CSSRule;
  var parentStyleSheet(default, null):CSSStyleSheet;
  var type(default, null):Int;
  static inline var STYLE_RULE:Int = 1;
  static inline var CHARSET_RULE:Int = 2;
  static inline var IMPORT_RULE:Int = 3;
  static inline var MEDIA_RULE:Int = 4;
  static inline var FONT_FACE_RULE:Int = 5;
  static inline var PAGE_RULE:Int = 6;
  static inline var MARGIN_RULE:Int = 9;
  static inline var NAMESPACE_RULE:Int = 10;
  static inline var KEYFRAMES_RULE:Int = 7;
  static inline var KEYFRAME_RULE:Int = 8;
  static inline var SUPPORTS_RULE:Int = 12;
  static inline var COUNTER_STYLE_RULE:Int = 11;
  static inline var FONT_FEATURE_VALUES_RULE:Int = 14;
}
