// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `ShadowRootInit` of the specification "dom". */
typedef ShadowRootInit = {
  mode:ShadowRootMode,
  ?delegatesFocus:Bool,
  ?serializable:Bool,
  ?slotAssignment:SlotAssignmentMode,
  ?clonable:Bool,
  ?customElementRegistry:CustomElementRegistry,
}
