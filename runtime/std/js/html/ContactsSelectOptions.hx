// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `ContactsSelectOptions` of the specification "contact-picker". */
typedef ContactsSelectOptions = {
  ?multiple:Bool,
}
