// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `PresentationConnectionAvailableEventInit` of the specification "presentation-api". */
typedef PresentationConnectionAvailableEventInit = {
  > EventInit,
  connection:PresentationConnection,
}
