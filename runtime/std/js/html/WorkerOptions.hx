// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `WorkerOptions` of the specification "html". */
typedef WorkerOptions = {
  ?name:String,
  ?type:WorkerType,
  ?credentials:RequestCredentials,
}
