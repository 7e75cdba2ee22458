// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `HTMLAnchorElement` of the specification "html". */
@:native("HTMLAnchorElement")
extern class AnchorElement extends Element {
  function new():Void;
  var download:String;
  var ping:String;
  var rel:String;
  var relList(default, null):DOMTokenList;
  var text:String;
  var referrerPolicy:String;
  var coords:String;
  var charset:String;
  var name:String;
  var rev:String;
  var shape:String;
  var attributionSourceId:Int;
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
  var href:String;
  var target:String;
}
