// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `CanMakePaymentEvent` of the specification "web-based-payment-handler". */
@:native("CanMakePaymentEvent")
extern class CanMakePaymentEvent extends ExtendableEvent {
  function new(type:String):Void;
  function respondWith(canMakePaymentResponse:js.lib.Promise<Bool>):Void;
}
