// Package durable puts files and folders in place so that a power cut at any
// moment leaves what was there before or what is new, and never a part.
//
// Everything is written under another name in the same directory, synced, given
// its name in one step, and the directory is synced after that.
//
// Invariants:
//
//   - Once a function that names something has returned nil, it is there after a
//     power cut, whole.
//   - Before that, and after an error, a power cut leaves the old one (or none) or
//     the new one, whole.
//   - Create, and File and Folder with it, replace nothing.
//   - An error leaves nothing under another name, unless that cannot be removed
//     either. A power cut may: of Write the path with Temporary behind it, which
//     the next Write of the path replaces; of the others a hidden file or folder
//     with random text in its name, which means nothing to anybody.
//
// What it does not do: it keeps no two writers of one path apart. Write wants one
// at a time, by a lock of its caller's; Create, File and Folder may race, and one
// of them wins. It relies on what file systems promise: a rename is all or
// nothing, and a sync that returned has reached the disk. How that can fail is in
// Pillai et al., "All File Systems Are Not Created Equal", OSDI 2014.
//
// A Disk may be used by any number of goroutines; a File and a Folder belong to
// one.
package durable
