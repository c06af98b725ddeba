// Package facts reads files of facts: one JSON object a line, in the vocabulary
// of package domain, applied in the order of the file.
//
// Invariants: facts come in the order of the file whatever the number of
// workers, each with its line and, where duplicates are told by it, with the
// digest of its canonical JSON form. Memory does not grow with the file, only
// with its longest line. What is wrong is told as a [LineError], for the first
// bad line of the file, and nothing behind that line is handed out.
//
// What a file may be: UTF-8 without a byte order mark. Lines end with a line
// feed, or with a carriage return and a line feed; the last one may do without.
// A line has at most 64 MiB. An empty line is an error, since whoever wrote one
// has lost a fact; an empty file has no facts. Beyond what a fact itself must
// be, the file as a whole must introduce the hardware classes that its clusters
// and ScalerNodes name. All else that facts must fit is for the fold to say.
//
// It does not fold, and it does not check signatures: a file has none. [Read]
// may be called by several goroutines at once, on readers of their own.
package facts
