// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `SharedWorkerOptions` of the specification "html". */
typedef SharedWorkerOptions = {
  > WorkerOptions,
  ?extendedLifetime:Bool,
  ?sameSiteCookies:SameSiteCookiesType,
}
