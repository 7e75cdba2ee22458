// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `PayerErrors` of the specification "payment-request". */
typedef PayerErrors = {
  ?email:String,
  ?name:String,
  ?phone:String,
}
