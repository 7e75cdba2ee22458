// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `HTMLLinkElement` of the specification "html". */
@:native("HTMLLinkElement")
extern class LinkElement extends Element {
  function new():Void;
  var href:String;
  var crossOrigin:String;
  var rel:String;
  var as:String;
  var relList(default, null):DOMTokenList;
  var media:String;
  var integrity:String;
  var hreflang:String;
  var type:String;
  var sizes(default, null):DOMTokenList;
  var imageSrcset:String;
  var imageSizes:String;
  var referrerPolicy:String;
  var blocking(default, null):DOMTokenList;
  var disabled:Bool;
  var fetchPriority:String;
  var charset:String;
  var rev:String;
  var target:String;
  var sheet(default, null):CSSStyleSheet;
}
