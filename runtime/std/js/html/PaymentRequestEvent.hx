// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `PaymentRequestEvent` of the specification "web-based-payment-handler". */
@:native("PaymentRequestEvent")
extern class PaymentRequestEvent extends ExtendableEvent {
  function new(type:String, ?eventInitDict:PaymentRequestEventInit):Void;
  var topOrigin(default, null):String;
  var paymentRequestOrigin(default, null):String;
  var paymentRequestId(default, null):String;
  var methodData(default, null):Array<PaymentMethodData>;
  var total(default, null):Dynamic;
  var modifiers(default, null):Array<PaymentDetailsModifier>;
  var paymentOptions(default, null):Dynamic;
  var shippingOptions(default, null):Array<PaymentShippingOption>;
  function openWindow(url:String):js.lib.Promise<WindowClient>;
  function changePaymentMethod(methodName:String, ?methodDetails:Dynamic):js.lib.Promise<PaymentRequestDetailsUpdate>;
  function changeShippingAddress(?shippingAddress:AddressInit):js.lib.Promise<PaymentRequestDetailsUpdate>;
  function changeShippingOption(shippingOption:String):js.lib.Promise<PaymentRequestDetailsUpdate>;
  function respondWith(handlerResponsePromise:js.lib.Promise<PaymentHandlerResponse>):Void;
}
