package domain

// Utilisation returns one booking slot's part of U (rules §6) in wei:
// floor(price * capacity * overlap * weight / (month * 1e6)), price in wei per
// unit and month, overlap in seconds, weight in ppm.
func Utilisation(price Amount, capacity, overlap, weightPpm uint64) Amount {
	return price.Times(capacity).MulDiv(Wei(overlap).Times(weightPpm), Wei(Month*1e6))
}

// Overlap returns the length in seconds of [a, b) intersected with [c, d).
func Overlap(a, b, c, d uint64) uint64 {
	from, to := max(a, c), min(b, d)
	if from >= to {
		return 0
	}
	return to - from
}

// Gross returns floor(earned * multiplierPpm / 1e6) (rules §6).
func Gross(earned Amount, multiplierPpm uint64) Amount { return earned.Ppm(multiplierPpm) }
