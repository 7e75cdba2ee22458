// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `PromiseRejectionEventInit` of the specification "html". */
typedef PromiseRejectionEventInit = {
  > EventInit,
  promise:Dynamic,
  ?reason:Dynamic,
}
