// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `QuotaExceededErrorOptions` of the specification "webidl". */
typedef QuotaExceededErrorOptions = {
  ?quota:Float,
  ?requested:Float,
}
