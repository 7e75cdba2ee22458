// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `HTMLTimeElement` of the specification "html". */
@:native("HTMLTimeElement")
extern class TimeElement extends Element {
  function new():Void;
  var dateTime:String;
}
