// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `AutofillEvent` of the specification "autofill-event". */
@:native("AutofillEvent")
extern class AutofillEvent extends Event {
  function new(type:String, ?eventInitDict:AutofillEventInit):Void;
  var autofillValues(default, null):Array<Array<Dynamic>>;
  var refill(default, null):() -> Dynamic;
}
