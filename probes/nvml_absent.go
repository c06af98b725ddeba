//go:build !cgo || !linux

package probes

import "context"

// NVML stands for the driver's management library, which this build cannot
// reach: loading it needs cgo and Linux.
type NVML struct{}

// NewNVML returns a reader of nothing.
func NewNVML() *NVML { return &NVML{} }

// Inventory returns an empty inventory that says why it is empty.
func (*NVML) Inventory(context.Context) (Inventory, error) {
	return Inventory{Absent: "this build has no NVML: it needs cgo and Linux"}, nil
}
