// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `BackgroundFetchEventInit` of the specification "background-fetch". */
typedef BackgroundFetchEventInit = {
  > ExtendableEventInit,
  registration:BackgroundFetchRegistration,
}
