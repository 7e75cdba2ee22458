// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `PaymentMethodChangeEvent` of the specification "payment-request". */
@:native("PaymentMethodChangeEvent")
extern class PaymentMethodChangeEvent extends PaymentRequestUpdateEvent {
  function new(type:String, ?eventInitDict:PaymentMethodChangeEventInit):Void;
  var methodName(default, null):String;
  var methodDetails(default, null):Dynamic;
}
