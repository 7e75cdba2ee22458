// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `WorkletGlobalScope` of the specification "html". */
@:native("WorkletGlobalScope")
extern class WorkletGlobalScope {}
