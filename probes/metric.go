package probes

import (
	"strings"
	"time"
	"unicode"
	"unicode/utf8"

	"assay/domain"
)

// Names of the metrics that this package files. A name ends in its unit:
// _us microseconds, _mbps 10^6 bits per second (of disks, memory and hashes
// too), _bytes bytes, _mhz 10^6 hertz, _mw milliwatts, _celsius degrees,
// _percent per cent, _count a number; _model and _version are
// texts; gpu_ecc_uncorrected is a number and gpu_throttle_reasons a bit set. Values are whole numbers, rounded down.
const (
	MetricRTT        = "rtt_us"             // median of the HyperNode's HTTP pings of the daemon
	MetricThroughput = "throughput_mbps"    // bytes from the node to the HyperNode
	MetricInbound    = "throughput_in_mbps" // bytes from the HyperNode to the node
	MetricDiskWrite  = "disk_write_mbps"    // sequential, through to the disk
	MetricDiskRead   = "disk_read_mbps"     // sequential, from the disk
	MetricDiskDirect = "disk_direct_count"  // of the two above, how many bypassed the page cache (0 to 2)
	MetricSHA256     = "sha256_mbps"        // one core
	MetricMemoryCopy = "memory_copy_mbps"   // one core, bytes copied
	MetricMemory     = "memory_bytes"       // of the machine
	MetricMemoryFree = "memory_available_bytes"
	MetricCapacity   = "capacity_bytes"           // usable size of the file system
	MetricFree       = "capacity_available_bytes" // of it, still free
	MetricCPU        = "cpu_count"                // logical processors

	MetricGPUCount       = "gpu_count"               // 0 where there is no NVIDIA driver
	MetricGPUModel       = "gpu_model"               // distinct names, sorted, joined by " + "
	MetricGPUDriver      = "gpu_driver_version"      //
	MetricGPUMemory      = "gpu_memory_bytes"        // all devices together
	MetricGPUECC         = "gpu_ecc_uncorrected"     // since the driver was loaded, all devices
	MetricGPUClock       = "gpu_clock_sm_mhz"        // slowest device
	MetricGPUPower       = "gpu_power_mw"            // all devices together
	MetricGPUThrottle    = "gpu_throttle_reasons"    // of NVML, of any device
	MetricGPUTemperature = "gpu_temperature_celsius" // hottest device
	MetricGPUUtilization = "gpu_utilization_percent" // mean over the devices
)

// A Measurement is one measured value of this machine.
type Measurement struct {
	Metric string
	Value  domain.Value
}

// number returns a measurement, held to what a report can carry.
func number(metric string, n uint64) Measurement {
	return Measurement{metric, domain.Number(min(n, maxMetricValue))}
}

// text returns a measurement of a text from outside: control characters are
// dropped, and what is too long is cut at a character's end.
func text(metric, s string) Measurement {
	s = strings.Map(func(r rune) rune {
		if r == utf8.RuneError || !unicode.IsPrint(r) {
			return -1
		}
		return r
	}, s)
	for len(s) > maxTextBytes {
		_, size := utf8.DecodeLastRuneInString(s)
		s = s[:len(s)-size]
	}
	return Measurement{metric, domain.Text(s)}
}

// mbps returns bytes over elapsed in 10^6 bits per second, rounded down. Time
// that was too short to be measured counts as a microsecond.
func mbps(bytes int64, elapsed time.Duration) uint64 {
	micros := max(elapsed.Microseconds(), 1)
	return uint64(bytes) * 8 / uint64(micros)
}
