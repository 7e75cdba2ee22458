// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `NavigationOptions` of the specification "html". */
typedef NavigationOptions = {
  ?info:Dynamic,
}
