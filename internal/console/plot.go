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
	Missed int    `json:"missed"`
}

type plotPoint struct {
	Era    domain.Era `json:"era"`
	Value  uint64     `json:"value"`
	Misses bool       `json:"misses"`
	X      int        `json:"-"`
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
	first, last := m.points[0].era, m.points[len(m.points)-1].era
	var line strings.Builder
	for _, at := range m.points {
		point := plotPoint{Era: at.era, Value: at.value, Y: scaled(at.value, low, high)}
		point.X = plotEdge + int(uint64(plotWidth-2*plotEdge)*uint64(at.era-first)/max(1, uint64(last-first)))
		if point.Misses = p.Limit != nil && check.Misses(at.value); point.Misses {
			p.Missed++
		}
		p.Points = append(p.Points, point)
		fmt.Fprintf(&line, "%d,%d ", point.X, point.Y)
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
