// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `FormDataEventInit` of the specification "html". */
typedef FormDataEventInit = {
  > EventInit,
  formData:FormData,
}
