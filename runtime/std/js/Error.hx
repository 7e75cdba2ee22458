package js;

/*
 * Errors: moved to js.lib.
 */

/** The former place of `js.lib.Error`. */
@:deprecated typedef Error = js.lib.Error;

/** The former place of `js.lib.Error.EvalError`. */
@:deprecated typedef EvalError = js.lib.Error.EvalError;

/** The former place of `js.lib.Error.RangeError`. */
@:deprecated typedef RangeError = js.lib.Error.RangeError;

/** The former place of `js.lib.Error.ReferenceError`. */
@:deprecated typedef ReferenceError = js.lib.Error.ReferenceError;

/** The former place of `js.lib.Error.SyntaxError`. */
@:deprecated typedef SyntaxError = js.lib.Error.SyntaxError;

/** The former place of `js.lib.Error.TypeError`. */
@:deprecated typedef TypeError = js.lib.Error.TypeError;

/** The former place of `js.lib.Error.URIError`. */
@:deprecated typedef URIError = js.lib.Error.URIError;
