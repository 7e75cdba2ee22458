// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `PaymentResponse` of the specification "payment-request". */
@:native("PaymentResponse")
extern class PaymentResponse extends EventTarget {
  function toJSON():Dynamic;
  var requestId(default, null):String;
  var methodName(default, null):String;
  var details(default, null):Dynamic;
  var shippingAddress(default, null):ContactAddress;
  var shippingOption(default, null):String;
  var payerName(default, null):String;
  var payerEmail(default, null):String;
  var payerPhone(default, null):String;
  function complete(?result:PaymentComplete, ?details:PaymentCompleteDetails):js.lib.Promise<Void>;
  function retry(?errorFields:PaymentValidationErrors):js.lib.Promise<Void>;
  var onpayerdetailchange:haxe.Constraints.Function;
}
