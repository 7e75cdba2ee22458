// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `AuthenticationExtensionsPaymentOutputs` of the specification "secure-payment-confirmation". */
typedef AuthenticationExtensionsPaymentOutputs = {
  ?browserBoundSignature:BrowserBoundSignature,
}
