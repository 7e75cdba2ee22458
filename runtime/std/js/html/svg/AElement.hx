// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.svg;

/** `SVGAElement` of the specification "SVG". */
@:native("SVGAElement")
extern class AElement extends GraphicsElement {
  var target(default, null):AnimatedString;
  var download:String;
  var ping:String;
  var rel:String;
  var relList(default, null):js.html.DOMTokenList;
  var referrerPolicy:String;
  var href(default, null):AnimatedString;
  var origin(default, null):String;
  var protocol:String;
  var username:String;
  var password:String;
  var host:String;
  var hostname:String;
  var port:String;
  var pathname:String;
  var search:String;
  var hash:String;
  var hreflang:String;
  var type:String;
}
