// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `PaymentManager` of the specification "web-based-payment-handler". */
@:native("PaymentManager")
extern class PaymentManager {
  var userHint:String;
  function enableDelegations(delegations:Array<PaymentDelegation>):js.lib.Promise<Void>;
}
