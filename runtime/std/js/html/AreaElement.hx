// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `HTMLAreaElement` of the specification "html". */
@:native("HTMLAreaElement")
extern class AreaElement extends Element {
  function new():Void;
  var alt:String;
  var coords:String;
  var shape:String;
  var download:String;
  var ping:String;
  var rel:String;
  var relList(default, null):DOMTokenList;
  var referrerPolicy:String;
  var noHref:Bool;
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
