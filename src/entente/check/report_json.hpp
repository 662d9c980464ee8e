// What `entente check --format json` prints.
#ifndef ENTENTE_CHECK_REPORT_JSON_HPP
#define ENTENTE_CHECK_REPORT_JSON_HPP

#include <string>

#include "entente/check/graph_check.hpp"

namespace entente {

/// {"findings": [{"level", "check", "file", "line", "subject", "path", "value", "message"}], "checked":
/// {"triples", "shapes"}, "counts": {"error", "warn", "info"}}, with null for a line, path or value that
/// there is not.
[[nodiscard]] std::string to_json(const GraphReport& report);

}  // namespace entente

#endif  // ENTENTE_CHECK_REPORT_JSON_HPP
