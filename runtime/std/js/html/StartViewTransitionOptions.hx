// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `StartViewTransitionOptions` of the specification "css-view-transitions". */
typedef StartViewTransitionOptions = {
  ?update:() -> js.lib.Promise<Dynamic>,
  ?types:Array<String>,
}
