// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `FetchEventInit` of the specification "service-workers". */
typedef FetchEventInit = {
  > ExtendableEventInit,
  request:Request,
  ?preloadResponse:js.lib.Promise<Dynamic>,
  ?clientId:String,
  ?resultingClientId:String,
  ?replacesClientId:String,
  ?handled:js.lib.Promise<Void>,
}
