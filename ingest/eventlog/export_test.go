package eventlog

// WithStop replaces what happens after the store's fatal error, which would end
// the test process. The function must not return.
func (c Config) WithStop(stop func()) Config {
	c.stop = stop
	return c
}

// WriteAmplification returns the bytes that the store wrote into tables, per byte that was
// flushed into them the first time.
func (l *Log) WriteAmplification() float64 {
	m := l.db.Metrics()
	var compacted, flushed uint64
	for i := range m.Levels {
		compacted += m.Levels[i].TableBytesCompacted + m.Levels[i].BlobBytesCompacted
		flushed += m.Levels[i].TableBytesFlushed + m.Levels[i].BlobBytesFlushed
	}
	return float64(flushed+compacted) / float64(flushed)
}
