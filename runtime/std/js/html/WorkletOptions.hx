// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `WorkletOptions` of the specification "html". */
typedef WorkletOptions = {
  ?credentials:RequestCredentials,
}
