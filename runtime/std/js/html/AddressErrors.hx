// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `AddressErrors` of the specification "payment-request". */
typedef AddressErrors = {
  ?addressLine:String,
  ?city:String,
  ?country:String,
  ?dependentLocality:String,
  ?organization:String,
  ?phone:String,
  ?postalCode:String,
  ?recipient:String,
  ?region:String,
  ?sortingCode:String,
}
