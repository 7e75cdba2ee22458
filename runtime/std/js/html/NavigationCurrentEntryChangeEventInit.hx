// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `NavigationCurrentEntryChangeEventInit` of the specification "html". */
typedef NavigationCurrentEntryChangeEventInit = {
  > EventInit,
  ?navigationType:NavigationType,
  from:NavigationHistoryEntry,
}
