// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `PaymentRequest` of the specification "payment-request". */
@:native("PaymentRequest")
extern class PaymentRequest extends EventTarget {
  function new(methodData:Array<PaymentMethodData>, details:PaymentDetailsInit, ?options:PaymentOptions):Void;
  function show(?detailsPromise:js.lib.Promise<PaymentDetailsUpdate>):js.lib.Promise<PaymentResponse>;
  function abort():js.lib.Promise<Void>;
  function canMakePayment():js.lib.Promise<Bool>;
  var id(default, null):String;
  var shippingAddress(default, null):ContactAddress;
  var shippingOption(default, null):String;
  var shippingType(default, null):PaymentShippingType;
  var onshippingaddresschange:haxe.Constraints.Function;
  var onshippingoptionchange:haxe.Constraints.Function;
  var onpaymentmethodchange:haxe.Constraints.Function;
  static function securePaymentConfirmationAvailability():js.lib.Promise<SecurePaymentConfirmationAvailability>;
  static function getSecurePaymentConfirmationCapabilities():js.lib.Promise<haxe.DynamicAccess<Bool>>;
}
