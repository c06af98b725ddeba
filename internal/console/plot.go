package console

import (
	"fmt"
	"strings"

	"assay/domain"
)

// plot is a metric's values by era, with what a drawing of them needs. Coordinates
// are those of an SVG of plotWidth by plotHeight.
type plot struct {
	Metric string      `json:"metric"`
	Points []plotPoint `json:"points"`
	Low    uint64      `json:"low"`
	High   uint64      `json:"high"`
	Last   uint64      `json:"last"`
	Limit  *uint64     `json:"limit"` // that the policy checks against, null without a check
	More   bool        `json:"more"`  // more is better: values below the limit miss it

	Line   string `json:"-"` // points of a polyline
	LimitY int    `json:"-"`
	Missed uint64 `json:"missed"` // eras
}

// plotPoint is a row of eras that measured the same.
type plotPoint struct {
	From   domain.Era `json:"first_era"`
	To     domain.Era `json:"last_era"`
	Eras   uint64     `json:"eras"` // of them, that measured
	Value  uint64     `json:"value"`
	Misses bool       `json:"misses"`
	X      int        `json:"-"` // of the last one
	Y      int        `json:"-"`
}

// Measures of the drawing, in its own units.
const (
	plotWidth  = 640
	plotHeight = 120
	plotEdge   = 8
)

func newPlot(m *metric, check domain.MetricCheck) plot {
	p := plot{Metric: m.name, More: check.Direction == domain.DirectionMore, Points: []plotPoint{}}
	if numeric := check.Metric != "" && !check.Reference.IsText; numeric && check.Direction != domain.DirectionExact {
		limit := domain.Wei(check.Reference.Number).Ppm(check.MinRatioPpm)
		n := limit.Big().Uint64()
		p.Limit = &n
	}
	if len(m.points) == 0 {
		return p
	}
	p.Low, p.High = m.points[0].value, m.points[0].value
	for _, at := range m.points {
		p.Low, p.High = min(p.Low, at.value), max(p.High, at.value)
	}
	low, high := p.Low, p.High
	if p.Limit != nil {
		low, high = min(low, *p.Limit), max(high, *p.Limit)
		p.LimitY = scaled(*p.Limit, low, high)
	}
	first, last := m.points[0].from, m.points[len(m.points)-1].to
	across := func(e domain.Era) int {
		return plotEdge + int(uint64(plotWidth-2*plotEdge)*uint64(e-first)/max(1, uint64(last-first)))
	}
	var line strings.Builder
	for _, at := range m.points {
		point := plotPoint{From: at.from, To: at.to, Eras: at.eras, Value: at.value, X: across(at.to), Y: scaled(at.value, low, high)}
		if point.Misses = p.Limit != nil && check.Misses(at.value); point.Misses {
			p.Missed += at.eras
		}
		p.Points = append(p.Points, point)
		fmt.Fprintf(&line, "%d,%d %d,%d ", across(at.from), point.Y, point.X, point.Y)
	}
	p.Last, p.Line = m.points[len(m.points)-1].value, strings.TrimSpace(line.String())
	return p
}

// scaled is the height of a value, from above.
func scaled(v, low, high uint64) int {
	if high == low {
		return plotHeight / 2
	}
	// Values are below 2^53, so the product of one with a height has room.
	return plotHeight - plotEdge - int((v-low)*(plotHeight-2*plotEdge)/(high-low))
}
