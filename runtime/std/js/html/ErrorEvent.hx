// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `ErrorEvent` of the specification "html". */
@:native("ErrorEvent")
extern class ErrorEvent extends Event {
  function new(type:String, ?eventInitDict:ErrorEventInit):Void;
  var message(default, null):String;
  var filename(default, null):String;
  var lineno(default, null):Int;
  var colno(default, null):Int;
  var error(default, null):Dynamic;
}
