// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `SubmitEventInit` of the specification "html". */
typedef SubmitEventInit = {
  > EventInit,
  ?submitter:Element,
}
