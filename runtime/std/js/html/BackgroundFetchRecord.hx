// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `BackgroundFetchRecord` of the specification "background-fetch". */
@:native("BackgroundFetchRecord")
extern class BackgroundFetchRecord {
  var request(default, null):Request;
  var responseReady(default, null):js.lib.Promise<Response>;
}
