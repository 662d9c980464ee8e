// The sections of the HTML report, in the order in which they are read; one file each.
#ifndef ENTENTE_REPORT_HTML_SECTIONS_HPP
#define ENTENTE_REPORT_HTML_SECTIONS_HPP

#include <cstddef>

#include "entente/emit/html_writer.hpp"
#include "entente/report/report_model.hpp"

namespace entente {

/// Comparisons beyond this many are left to the JSON.
inline constexpr std::size_t most_pairs_shown = 80;

void write_summary_section(HtmlWriter& html, const Report& report);      ///< #summary
void write_statements_section(HtmlWriter& html, const Report& report);   ///< #statements
void write_continuity_section(HtmlWriter& html, const Report& report);   ///< #continuity
void write_commitments_section(HtmlWriter& html, const Report& report);  ///< #commitments
void write_centrality_section(HtmlWriter& html, const Report& report);   ///< #centrality
void write_timeline_section(HtmlWriter& html, const Report& report);     ///< #timeline
void write_graph_section(HtmlWriter& html, const Report& report);        ///< #graph
void write_things_section(HtmlWriter& html, const Report& report);       ///< #things
void write_texts_section(HtmlWriter& html, const Report& report);        ///< #texts
void write_notes_section(HtmlWriter& html, const Report& report);        ///< #notes

/// The parts of #continuity, for one pair of statements.
void write_commitments_between(HtmlWriter& html, const Report& report, const ReportPair& pair);
void write_things_between(HtmlWriter& html, const Report& report, const ReportPair& pair);
void write_topics_between(HtmlWriter& html, const Report& report, const ReportPair& pair);

}  // namespace entente

#endif  // ENTENTE_REPORT_HTML_SECTIONS_HPP
