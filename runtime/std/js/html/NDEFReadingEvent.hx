// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `NDEFReadingEvent` of the specification "web-nfc". */
@:native("NDEFReadingEvent")
extern class NDEFReadingEvent extends Event {
  function new(type:String, readingEventInitDict:NDEFReadingEventInit):Void;
  var serialNumber(default, null):String;
  var message(default, null):NDEFMessage;
}
