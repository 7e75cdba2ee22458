// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `MathMLAnchorElement` of the specification "mathml-core". */
@:native("MathMLAnchorElement")
extern class MathMLAnchorElement extends MathMLElement {
  var href:String;
  var target:String;
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
