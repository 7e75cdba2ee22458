// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `AddressInit` of the specification "web-based-payment-handler". */
typedef AddressInit = {
  ?country:String,
  ?addressLine:Array<String>,
  ?region:String,
  ?city:String,
  ?dependentLocality:String,
  ?postalCode:String,
  ?sortingCode:String,
  ?organization:String,
  ?recipient:String,
  ?phone:String,
}
