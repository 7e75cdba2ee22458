// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `SubmitEvent` of the specification "html". */
@:native("SubmitEvent")
extern class SubmitEvent extends Event {
  function new(type:String, ?eventInitDict:SubmitEventInit):Void;
  var submitter(default, null):Element;
}
