// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `MessageChannel` of the specification "html". */
@:native("MessageChannel")
extern class MessageChannel {
  function new():Void;
  var port1(default, null):MessagePort;
  var port2(default, null):MessagePort;
}
