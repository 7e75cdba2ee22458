// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `PaymentRequestUpdateEvent` of the specification "payment-request". */
@:native("PaymentRequestUpdateEvent")
extern class PaymentRequestUpdateEvent extends Event {
  function new(type:String, ?eventInitDict:PaymentRequestUpdateEventInit):Void;
  function updateWith(detailsPromise:js.lib.Promise<PaymentDetailsUpdate>):Void;
}
