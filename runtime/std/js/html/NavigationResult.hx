// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `NavigationResult` of the specification "html". */
typedef NavigationResult = {
  ?committed:js.lib.Promise<NavigationHistoryEntry>,
  ?finished:js.lib.Promise<NavigationHistoryEntry>,
}
