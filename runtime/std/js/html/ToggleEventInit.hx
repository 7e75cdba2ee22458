// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `ToggleEventInit` of the specification "html". */
typedef ToggleEventInit = {
  > EventInit,
  ?oldState:String,
  ?newState:String,
  ?source:DOMElement,
}
