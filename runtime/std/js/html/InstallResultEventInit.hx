// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `InstallResultEventInit` of the specification "install-element". */
typedef InstallResultEventInit = {
  > EventInit,
  ?result:InstallResult,
}
