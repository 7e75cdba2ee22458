// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `PurchaseDetails` of the specification "digital-goods". */
typedef PurchaseDetails = {
  itemId:String,
  purchaseToken:String,
}
