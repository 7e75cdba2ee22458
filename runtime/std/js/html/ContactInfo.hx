// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `ContactInfo` of the specification "contact-picker". */
typedef ContactInfo = {
  ?address:Array<ContactAddress>,
  ?email:Array<String>,
  ?icon:Array<Blob>,
  ?name:Array<String>,
  ?tel:Array<String>,
}
