// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `RegistrationOptions` of the specification "service-workers". */
typedef RegistrationOptions = {
  ?scope:String,
  ?type:WorkerType,
  ?updateViaCache:ServiceWorkerUpdateViaCache,
}
