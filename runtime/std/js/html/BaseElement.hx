// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `HTMLBaseElement` of the specification "html". */
@:native("HTMLBaseElement")
extern class BaseElement extends Element {
  function new():Void;
  var href:String;
  var target:String;
}
