// Package sigbatch says of many signatures at once whether each was made with the
// key that it is said to be of. That takes a third of the time of recovering
// their signers one by one.
//
// A recoverable signature (r, s, v) of digest z under key Q names a point R, by
// its x coordinate r and the parity v of its y, for which R = (z/s)·G + (r/s)·Q.
// Recovering finds Q from R; here Q is known, and the equations of all signatures
// are added up, each with a weight of 128 bits that nobody could know before
// signatures and keys were fixed: it is a hash of all of them. If one equation is
// wrong, the sum holds with probability 2^-128. Sums of that many multiples of
// points are cheap (Bernstein, Doumen, Lange, Oosterwijk, "Faster batch forgery
// identification", 2012; Pippenger's method, as gnark-crypto has it).
//
// Invariants: Verify says yes only if domain.Recover would give the key of each
// claim, but for that probability; it never says no to claims that are all right;
// and it says the same of the same claims each time.
//
// It does not say which claim is wrong. Its arithmetic takes different times for
// different numbers: it is for signatures and public keys, which are no secret.
//
// Verify may be called by several goroutines at a time.
package sigbatch
