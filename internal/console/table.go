package console

import (
	"bytes"
	"fmt"
	"io/fs"
	"net/http"
	"path"
	"time"

	"assay/domain"
)

// table lists every path that there is.
func (s *Server) table(read, write []string) []route {
	return []route{
		{"/{$}", read, s.overviewPage},
		{"/epochs", read, s.epochsPage},
		{"/epochs/{epoch}", read, s.epochPage},
		{"/epochs/{epoch}/explain/{kind}/{id}", read, s.explainPage},
		{"/epochs/{epoch}/approve", read, s.approvePage},
		{"/epochs/{epoch}/slashes", read, s.slashesPage},
		{"/nodes", read, s.nodesPage},
		{"/nodes/{sn}", read, s.nodePage},
		{"/find", read, s.find},
		{"/hypernodes", read, s.hypersPage},
		{"/matrix", read, s.matrixPage},
		{"/log", read, s.logPage},
		{"/log/{index}", read, s.recordPage},
		{"/checkpoints/{size}", read, s.checkpoint},
		{"/assets/{name}", read, s.asset},

		{"/api/v1/overview", read, s.overviewAPI},
		{"/api/v1/epochs", read, s.epochsAPI},
		{"/api/v1/epochs/{epoch}", read, s.epochAPI},
		{"/api/v1/epochs/{epoch}/proposal", read, s.proposalAPI},
		{"/api/v1/epochs/{epoch}/approvals", write, s.approve},
		{"/api/v1/epochs/{epoch}/slashes", read, s.slashesAPI},
		{"/api/v1/epochs/{epoch}/proofs/{account}", read, s.proofs},
		{"/api/v1/epochs/{epoch}/explain/{kind}/{id}", read, s.explainAPI},
		{"/api/v1/nodes", read, s.nodesAPI},
		{"/api/v1/nodes/{sn}", read, s.nodeAPI},
		{"/api/v1/hypernodes", read, s.hypersAPI},
		{"/api/v1/matrix", read, s.matrixAPI},
		{"/api/v1/log", read, s.logAPI},
		{"/api/v1/log/{index}", read, s.recordAPI},
		{"/", read, s.nothing},
	}
}

// nothing answers for paths that are not there.
func (s *Server) nothing(http.ResponseWriter, *http.Request) error {
	return notFound(CodeNotFound, "there is no such page")
}

// asset answers with a style sheet, script or icon. A browser may keep it, and asks
// whether it is still the same: its tag is its hash.
func (s *Server) asset(w http.ResponseWriter, r *http.Request) error {
	name := r.PathValue("name")
	content, err := fs.ReadFile(s.assets, name)
	if err != nil {
		return notFound(CodeNotFound, "there is no such page")
	}
	sum := domain.Keccak256(content)
	kinds := map[string]string{".css": "text/css; charset=utf-8", ".mjs": "text/javascript; charset=utf-8", ".svg": "image/svg+xml"}
	w.Header().Set("Content-Type", kinds[path.Ext(name)]) // and not what this machine thinks
	w.Header().Set("Cache-Control", "no-cache")
	w.Header().Set("ETag", fmt.Sprintf("%q", sum.String()[2:34]))
	http.ServeContent(w, r, name, time.Time{}, bytes.NewReader(content))
	return nil
}
