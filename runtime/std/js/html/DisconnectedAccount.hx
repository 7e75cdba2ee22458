// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `DisconnectedAccount` of the specification "fedcm". */
typedef DisconnectedAccount = {
  account_id:String,
}
