// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `NDEFMessage` of the specification "web-nfc". */
@:native("NDEFMessage")
extern class NDEFMessage {
  function new(messageInit:NDEFMessageInit):Void;
  var records(default, null):Array<NDEFRecord>;
}
