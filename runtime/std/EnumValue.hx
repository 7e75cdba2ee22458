/*
 * Values of any enum.
 */

/** A value of some enum. */
@:coreType @:runtimeValue abstract EnumValue {
  /** Whether the value matches a pattern; the compiler reads the argument as a pattern. */
  public function match(pattern:Dynamic):Bool
    return false;
}
