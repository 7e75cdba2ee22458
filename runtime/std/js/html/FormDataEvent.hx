// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `FormDataEvent` of the specification "html". */
@:native("FormDataEvent")
extern class FormDataEvent extends Event {
  function new(type:String, eventInitDict:FormDataEventInit):Void;
  var formData(default, null):FormData;
}
