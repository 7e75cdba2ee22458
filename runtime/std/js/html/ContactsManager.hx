// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `ContactsManager` of the specification "contact-picker". */
@:native("ContactsManager")
extern class ContactsManager {
  function getProperties():js.lib.Promise<Array<ContactProperty>>;
  function select(properties:Array<ContactProperty>, ?options:ContactsSelectOptions):js.lib.Promise<Array<ContactInfo>>;
}
