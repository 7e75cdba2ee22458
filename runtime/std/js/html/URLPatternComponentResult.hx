// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `URLPatternComponentResult` of the specification "urlpattern". */
typedef URLPatternComponentResult = {
  ?input:String,
  ?groups:haxe.DynamicAccess<String>,
}
