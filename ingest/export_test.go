package ingest

// InBatchesOf has signatures verified so many at a time.
func (c Recheck) InBatchesOf(n int) Recheck {
	c.batch = n
	return c
}
