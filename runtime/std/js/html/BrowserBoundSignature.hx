// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `BrowserBoundSignature` of the specification "secure-payment-confirmation". */
typedef BrowserBoundSignature = {
  signature:js.lib.ArrayBuffer,
}
