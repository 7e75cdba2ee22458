// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `HTMLMetaElement` of the specification "html". */
@:native("HTMLMetaElement")
extern class MetaElement extends Element {
  function new():Void;
  var name:String;
  var httpEquiv:String;
  var content:String;
  var media:String;
  var scheme:String;
}
