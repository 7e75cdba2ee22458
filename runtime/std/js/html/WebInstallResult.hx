// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `WebInstallResult` of the specification "install-element". */
typedef WebInstallResult = {

}
