// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `InstallParams` of the specification "install-element". */
typedef InstallParams = {
  manifest:String,
  ?manifestId:String,
}
