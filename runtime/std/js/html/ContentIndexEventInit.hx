// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `ContentIndexEventInit` of the specification "content-index". */
typedef ContentIndexEventInit = {
  > ExtendableEventInit,
  id:String,
}
