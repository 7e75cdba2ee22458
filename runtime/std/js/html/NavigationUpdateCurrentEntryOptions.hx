// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `NavigationUpdateCurrentEntryOptions` of the specification "html". */
typedef NavigationUpdateCurrentEntryOptions = {
  state:Dynamic,
}
