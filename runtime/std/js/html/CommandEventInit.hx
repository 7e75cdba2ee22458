// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `CommandEventInit` of the specification "html". */
typedef CommandEventInit = {
  > EventInit,
  ?source:DOMElement,
  ?command:String,
}
