// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `MLContextOptions` of the specification "webnn". */
typedef MLContextOptions = {
  ?powerPreference:MLPowerPreference,
  ?accelerated:Bool,
}
