package rt;

/*
 * Errors of the machine, as exceptions.
 */

import haxe.Exception;

/** Called by compiled code where a check fails. */
class Raise {
  /** Throws: 0 null access, 1 invalid cast, 2 invalid field access, 3 division by zero, 4 stack overflow (on native), 5 no memory. */
  public static function raise(kind:Int):Void {
    throw new Exception(switch kind {
      case 0: "Null Access";
      case 1: "Class cast error";
      case 2: "Invalid field access";
      case 3: "Division by zero";
      #if native
      case 4: "Stack overflow";
      #end
      case 5: "Out of memory";
      default: "Runtime error";
    });
  }

  /** Throws for a checked cast of `v` to a type that it isn't of. */
  public static function castError(v:Dynamic, to:String):Void {
    throw new Exception("Class cast error");
  }
}
