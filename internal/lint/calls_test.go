package lint

import "testing"

const goodKeysSource = `package settler

import (
	"context"
	"log/slog"
)

type server struct{ log *slog.Logger }

func (s *server) run(ctx context.Context, err error) {
	s.log.With("epoch", 3).InfoContext(ctx, "Any message", "err", err, slog.Uint64("log_size", 7), "tx2", "x")
	slog.New(nil).WithGroup("nats").Log(ctx, slog.LevelInfo, "m", "seq", 1)
	s.log.LogAttrs(ctx, slog.LevelInfo, "m", []slog.Attr{slog.Any("a_b", 1), {Key: "c", Value: slog.IntValue(1)}}...)
	s.log.Info("m", slog.Group("limits", "max_age", 1))
	_ = slog.IntValue(1).String()
	_ = slog.Attr{"block", slog.IntValue(1)}
	_ = slog.Handler(nil).WithGroup(err.Error())
	other{}.Info("m", "Whatever-key", 1)
}

type other struct{}

func (other) Info(string, ...any) {}
`

const badKeysSource = `package settler

import (
	"context"
	"log/slog"

	"github.com/nats-io/nats.go"
)

const key = "seq"

func f(ctx context.Context, log *slog.Logger, args ...any) {
	log.Info("m", "logSize", 1)
	log.With("Epoch", 1)
	log.ErrorContext(ctx, "m", "err", nil, "log-size", 1)
	log.Log(ctx, slog.LevelInfo, "m", "_seq", 1)
	slog.Warn("m", key, 1)
	log.Info("m", "seq")
	log.Info("m", args...)
	log.Info("m", slog.Int("", 1))
	log.Info("m", slog.Group("A", "b c", 1))
	log.Info("m", slog.Attr{Key: "X"})
	log.Info("m", slog.Attr{"Y", slog.IntValue(1)})
	log.WithGroup("Z")
	log.Info("m", nats.Key(), 1)
}
`

func TestSlogKeys(t *testing.T) {
	expect(t, "slog-keys", []sample{
		{name: "good", files: map[string]string{
			"settler/a.go": goodKeysSource,
		}},
		{name: "bad", files: map[string]string{
			"settler/a.go":           badKeysSource,
			"settler/a_test.go":      "package settler_test\n\nimport \"log/slog\"\n\nfunc f() { slog.Info(\"m\", \"K\", 1) }\n",
			"settler/export_test.go": "package settler\n\nimport \"log/slog\"\n\nvar Log *slog.Logger\n",
			"settler/b_test.go":      "package settler_test\n\nimport \"assay/settler\"\n\nfunc f() { settler.Log.Info(\"m\", \"L\", 1) }\n",
		}, want: []string{
			"settler/a.go:13: log key \"logSize\" is not snake_case",
			"settler/a.go:14: log key \"Epoch\" is not snake_case",
			"settler/a.go:15: log key \"log-size\" is not snake_case",
			"settler/a.go:16: log key \"_seq\" is not snake_case",
			"settler/a.go:17: log key is not a string literal",
			"settler/a.go:18: log key without a value",
			"settler/a.go:19: log keys in a slice, which nobody can check",
			"settler/a.go:20: log key \"\" is not snake_case",
			"settler/a.go:21: log key \"A\" is not snake_case",
			"settler/a.go:21: log key \"b c\" is not snake_case",
			"settler/a.go:22: log key \"X\" is not snake_case",
			"settler/a.go:23: log key \"Y\" is not snake_case",
			"settler/a.go:24: log key \"Z\" is not snake_case",
			"settler/a.go:25: log key is not a string literal",
			"settler/a_test.go:5: log key \"K\" is not snake_case",
			"settler/b_test.go:5: log key \"L\" is not snake_case",
		}},
	})
}

func TestSkips(t *testing.T) {
	expect(t, "skip", []sample{
		{name: "bad and good", files: map[string]string{
			"settler/a.go": "package settler\n",
			"settler/a_test.go": `package settler

import (
	"errors"
	"testing"
)

func f(t *testing.T, tb testing.TB, b *testing.B) {
	t.Skip()
	tb.Skip("")
	b.SkipNow()
	t.Skipf("")
	t.Skip(errors.New("x"))
	t.Skip("no compiler: make tools installs it")
	tb.Skipf("no compiler: %v", 1)
	b.Skip(errors.New("x").Error())
	t.Run("x", func(t *testing.T) { t.SkipNow() })
}
`,
		}, want: []string{
			"settler/a_test.go:9: skipped test without a reason",
			"settler/a_test.go:10: skipped test without a reason",
			"settler/a_test.go:11: skipped test without a reason",
			"settler/a_test.go:12: skipped test without a reason",
			"settler/a_test.go:13: skipped test without a reason",
			"settler/a_test.go:17: skipped test without a reason",
		}},
	})
}
