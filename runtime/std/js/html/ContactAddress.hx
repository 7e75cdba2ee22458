// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `ContactAddress` of the specification "contact-picker". */
@:native("ContactAddress")
extern class ContactAddress {
  function toJSON():Dynamic;
  var city(default, null):String;
  var country(default, null):String;
  var dependentLocality(default, null):String;
  var organization(default, null):String;
  var phone(default, null):String;
  var postalCode(default, null):String;
  var recipient(default, null):String;
  var region(default, null):String;
  var sortingCode(default, null):String;
  var addressLine(default, null):Array<String>;
}
