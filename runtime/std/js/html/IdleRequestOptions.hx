// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `IdleRequestOptions` of the specification "requestidlecallback". */
typedef IdleRequestOptions = {
  ?timeout:Int,
}
