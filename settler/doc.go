// Package settler takes a closed epoch from its result to money on chain:
// recomputed trees, a Safe transaction, the signatures of treasury signers,
// execTransaction, and a final block in which the contract says so. It also
// claims payouts and executes slashes, for anybody.
//
// A [Batch] is a recomputed epoch: it cannot be made from figures that differ
// by one wei or one field. An [Approver] is a signer's step. A [Relayer] sends
// the calls of one account. A [Settler] drives epochs, a [Claimer] leaves. A
// [Locker] keeps in place what was charged, until a settlement decides.
//
// Invariants, asserted here or by the contract:
//
//	A1  What is sent carries at least as many signatures as the Safe and the
//	    network's genesis demand, each of another owner of now, over exactly the
//	    Safe transaction that settles the recomputed digest.
//	A2  A signer that approved two results of an epoch counts for neither.
//	A3  A signer's record (epoch, digest, Safe transaction hash) is on disk
//	    before the signature exists.
//	T1  A settlement's intent is in the log, durably, and on disk, synced, before
//	    the first send, and every replacement is on disk before it is sent: each
//	    transaction that can ever be mined is known to whoever starts next; who
//	    lost the disk knows its nonce from the log ([Announcer]).
//	T2  All attempts of an intent have one nonce and one call data. Another
//	    nonce is taken only once theirs is used; a call that has become pointless
//	    is outbid at its own.
//	T3  Done means: the contract has our digest, settled in a final block.
//	T4  The next epoch is not sent before that.
//	T6  Fees stay under the cap; each replacement raises both by 10 % or more.
//	T7  A Safe transaction is a plain call of the settlement contract without
//	    value; SafeTx has no fields for anything else.
//
// Whatever happens, the rule is: look, then act. Each step reads the contract
// and the account in the state after one block, compares what is settled with
// its own results, finds out what became of the transactions on record, and
// only then sends, and only what a simulation says will succeed.
//
// What a crash leaves behind, and what the next start does:
//
//	point                        on disk             on chain   restart
//	approver: before the record  nothing             -          asks again; any result
//	approver: record, no signat. digest of epoch     -          signs that digest, no other
//	before the intent            nothing             -          starts over
//	intent in the log only       nothing             -          starts over, with that nonce
//	intent written, not sent     intent, 1 attempt   -          epoch unsettled: sends the same bytes
//	sent, answer unknown         intent, 1 attempt   pool or -  node knows it: waits; else sends it
//	before a bump is written     intent, n attempts  pool       bumps again once it has waited
//	bump written, not sent       intent, n+1         pool (n)   sends attempt n+1
//	mined, not final             open intent         included   waits; after a reorganisation sends again
//	mined, reverted              open intent         failed     waits for finality, records why, looks again
//	final, outcome not written   open intent         final      writes the outcome from the receipt
//	outcome written              closed intent       final      goes on with the next epoch
//	another settler was faster   open intent         settled    releases the intent; its nonce is reused
//	the folder is lost           intent in the log   pool       outbids it at its nonce, or finds it settled
//	the same, with no Announcer  nothing             pool       ErrForeignNonce until it is mined
//
// What passes by itself or once an operator acts is returned by each step and
// changes nothing on disk: ErrFeeCap, ErrFunds, *RevertError from a simulation (a
// paused contract, a reserve that no longer covers), endpoints that contradict
// each other. [Settler.Run] keeps it as an [Alert]. What stops for good is listed
// at [IsFatal].
//
// The package does not decide what an epoch pays, does not keep approvals (they
// travel through the log; see [Source]), does not choose endpoints (a [Chain]
// may be one that asks several), and has no clock: waiting is counted in
// blocks. Files are private to one process (flock); format: JSON under a
// keccak256 of its bytes, replaced atomically.
//
// Batch, Treasury, KeystoreSigner, Relayer and Approver may be used by several
// goroutines; a Settler, a Claimer and a Locker belong to one each. Settler
// and Claimer may share a Relayer: it does one thing at a time. A Locker's is of
// an account of its own.
package settler
