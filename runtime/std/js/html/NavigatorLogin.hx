// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `NavigatorLogin` of the specification "login-status". */
@:native("NavigatorLogin")
extern class NavigatorLogin {
  function setStatus(status:LoginStatus):js.lib.Promise<Void>;
}
