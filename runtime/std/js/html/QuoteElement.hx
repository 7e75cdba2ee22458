// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `HTMLQuoteElement` of the specification "html". */
@:native("HTMLQuoteElement")
extern class QuoteElement extends Element {
  function new():Void;
  var cite:String;
}
