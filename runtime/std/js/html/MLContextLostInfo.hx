// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `MLContextLostInfo` of the specification "webnn". */
typedef MLContextLostInfo = {
  ?message:String,
}
