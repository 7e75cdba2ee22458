package js;

/*
 * Promises: moved to js.lib.
 */

/** The former place of `js.lib.Promise<T>`. */
@:deprecated typedef Promise<T> = js.lib.Promise<T>;

/** The former place of `js.lib.Promise.PromiseHandler<T, TOut>`. */
@:deprecated typedef PromiseHandler<T, TOut> = js.lib.Promise.PromiseHandler<T, TOut>;

/** The former place of `js.lib.Promise.Thenable<T>`. */
@:deprecated typedef Thenable<T> = js.lib.Promise.Thenable<T>;

/** The former place of `js.lib.Promise.ThenableStruct<T>`. */
@:deprecated typedef ThenableStruct<T> = js.lib.Promise.ThenableStruct<T>;
