package eventlog

// WithStop replaces what happens after the store's fatal error, which would end
// the test process. The function must not return.
func (c Config) WithStop(stop func()) Config {
	c.stop = stop
	return c
}
