package main

import (
	"context"
	"net"

	"golang.org/x/sync/errgroup"

	"assay/internal/console"
)

// consolePlace says where an engine's console listens.
type consolePlace struct {
	Address string   // empty: none is served
	Hosts   []string // further names under which it is asked for
	Needed  bool     // an address that cannot be had keeps the engine from starting
}

// engineConsole is the console of a running engine.
type engineConsole struct {
	view     *consoleView
	listener net.Listener
}

// openConsole takes the console's address.
func (e *engine) openConsole(ctx context.Context) error {
	place := e.cfg.Console
	if place.Address == "" {
		return nil
	}
	listener, err := listenConsole(place.Address)
	if err != nil && !place.Needed {
		e.cfg.Logger.WarnContext(ctx, "the console is not served", "err", err)
		return nil
	}
	if err != nil {
		return err
	}
	e.closers = append(e.closers, func() error { _ = listener.Close(); return nil }) // also after the server has closed it
	desk := &approvalDesk{network: e.genesis.Network(), offered: e.offered}
	if desk.treasury, err = e.cfg.Network.treasury(ctx, e.cfg.Chain); err != nil {
		return err
	}
	if e.outbox != nil {
		desk.office = &office{network: desk.network, signer: e.cfg.Observer, outbox: e.outbox}
	}
	cfg := consoleConfig{Data: e.cfg.Data, Log: e.log, Hosts: place.Hosts, Halted: e.halted, Desk: desk, Logger: e.cfg.Logger}
	if e.settler != nil {
		cfg.Settling = e.settling
	}
	view, err := newConsole(cfg)
	if err != nil {
		return err
	}
	e.console = &engineConsole{view, listener}
	return nil
}

// halted says why the engine takes nothing in, "" if it does.
func (e *engine) halted() string {
	if e.core.refilling() {
		return "the log lost its tail and is being refilled from the stream"
	}
	if err := e.log.Ready(); err != nil {
		return err.Error()
	}
	return ""
}

// settling says what holds the settler up.
func (e *engine) settling() (now *console.Alert, came map[string]uint64) {
	came = make(map[string]uint64)
	for kind, n := range e.settler.AlertCounts() {
		came[string(kind)] = n
	}
	if a := e.settler.Alert(); a != nil {
		now = &console.Alert{Kind: string(a.Kind), Reason: a.Reason, Epoch: a.Epoch, Steps: a.Steps}
	}
	return now, came
}

// run serves pages of the log as it grows, until ctx ends.
func (c *engineConsole) run(ctx context.Context) error {
	group, ctx := errgroup.WithContext(ctx)
	group.Go(func() error { return c.view.follow(ctx) })
	group.Go(func() error { return c.view.server.Run(ctx, c.listener) })
	return group.Wait()
}

// url is where to look, "" if there is no console.
func (c *engineConsole) url() string {
	if c == nil {
		return ""
	}
	return consoleURL(c.listener)
}
