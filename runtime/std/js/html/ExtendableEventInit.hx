// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `ExtendableEventInit` of the specification "service-workers". */
typedef ExtendableEventInit = {
  > EventInit,
}
