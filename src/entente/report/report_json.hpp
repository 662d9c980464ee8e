// The report for scripts.
#ifndef ENTENTE_REPORT_REPORT_JSON_HPP
#define ENTENTE_REPORT_REPORT_JSON_HPP

#include <string>

#include "entente/report/report_model.hpp"

namespace entente {

/// One JSON object, indented by two spaces, with a line end at its end:
///
///   {"title", "figures": {…}, "statements": [{"iri", "title", "date", "parties", …, "commitments": […]}],
///    "continuity": [{"earlier", "later", "series", "commitments": {…}, "entities": […], "topics": […]}],
///    "centrality": [{"projection", "nodes": […], …}], "timeline": […]}
///
/// docs/report.md names every key. Nothing is left out; what is not told is null. Bytes that are no UTF-8
/// become U+FFFD.
[[nodiscard]] std::string report_json(const Report& report);

}  // namespace entente

#endif  // ENTENTE_REPORT_REPORT_JSON_HPP
