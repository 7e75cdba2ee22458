//! The garbage-collected heap.
//!
//! One reserved range of addresses is cut into blocks of 64 KB. A block holds cells of one size class, or belongs to a
//! large object of several blocks. Cells carry no bookkeeping: mark bits, one for every 16 bytes, live in a table
//! beside the heap. Between collections a set bit means "was alive at the last collection": allocation walks a
//! block from bit to bit and hands out the cells between (that is the whole of sweeping), and never comes back to a block
//! before the next collection. So objects that are new since then need no bit.

pub mod alloc;
pub mod collect;
pub mod mark;
pub mod parallel;
pub mod region;
pub mod roots;
pub mod size_class;
#[cfg(test)]
mod tests;
