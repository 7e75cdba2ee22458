// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `CSSCounterStyleRule` of the specification "css-counter-styles". */
@:native("CSSCounterStyleRule")
extern class CSSCounterStyleRule extends CSSRule {
  var name:String;
  var system:String;
  var symbols:String;
  var additiveSymbols:String;
  var negative:String;
  var prefix:String;
  var suffix:String;
  var range:String;
  var pad:String;
  var speakAs:String;
  var fallback:String;
}
