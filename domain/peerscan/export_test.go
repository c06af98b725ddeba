package peerscan

// Available reports whether anything is ever read.
func Available() bool { return available }
